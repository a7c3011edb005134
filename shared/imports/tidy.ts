/** Text of a cell with full-width signs brought to half-width and white space around and between brought to single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** Text of a cell with full-width signs brought to half-width and no white space at all, in lower case: to be compared with words. */
export function tight(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** True when nothing but white space stands in a cell. */
export function blank(text: string | undefined): boolean {
  return text === undefined || tidy(text) === ''
}
