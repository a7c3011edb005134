/** One line to the person at the terminal; standard output stays free for answers. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

/** Ends the command with one plain line. */
export function giveUp(words: string): never {
  say(words)
  process.exit(1)
}
