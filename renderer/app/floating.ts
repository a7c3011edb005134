/** Where dialogs, drawers and lists float: out of the frame, so that a lock can put them out of reach together. */
export function floating(): HTMLElement {
  return document.getElementById('floating') ?? document.body
}
