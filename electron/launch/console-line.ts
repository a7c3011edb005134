import { root } from './place.ts'

/** The words after Electron's name that start the console from source; `rest` goes to the console. */
export function consoleLine(rest: readonly string[] = []): string[] {
  return [...sandboxWords(), root, ...rest]
}

/** Chromium refuses to sandbox the root user: a source checkout run as root goes without, the product never does. */
export function sandboxWords(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
