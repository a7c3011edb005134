/** Names as Chinese lists them. */
export function listed(names: readonly string[]): string {
  return names.join('\u3001')
}
