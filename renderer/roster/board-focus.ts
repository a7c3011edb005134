/** Puts the keyboard back on the board's cell after a drawer or a dialog over it was closed. */
export function focusBoard(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.ro-board td[tabindex="0"]')?.focus())
}
