/** A sheet of paper and the margins on it, in millimetres; `bottom` is where the foot ends. */
export interface PageSize {
  name: 'A4' | 'A5' | 'A3'
  landscape: boolean
  width: number
  height: number
  side: number
  top: number
  bottom: number
}

/** A4 upright, with room for binding on both sides because sheets are printed back to back. */
export const a4Portrait: PageSize = {
  name: 'A4',
  landscape: false,
  width: 210,
  height: 297,
  side: 18,
  top: 15,
  bottom: 11,
}

/** A4 upright for official papers: 156 mm of type, the head 37 mm from the top (GB/T 9704-2012). */
export const officialA4: PageSize = {
  name: 'A4',
  landscape: false,
  width: 210,
  height: 297,
  side: 27,
  top: 30,
  bottom: 14,
}

/** A4 lying. */
export const a4Landscape: PageSize = {
  name: 'A4',
  landscape: true,
  width: 297,
  height: 210,
  side: 18,
  top: 12,
  bottom: 8,
}

/** A5 upright. */
export const a5Portrait: PageSize = {
  name: 'A5',
  landscape: false,
  width: 148,
  height: 210,
  side: 12,
  top: 9,
  bottom: 7,
}

/** A4 lying with narrow margins, for the wall: nothing is bound, every millimetre is type. */
export const a4Wall: PageSize = {
  name: 'A4',
  landscape: true,
  width: 297,
  height: 210,
  side: 10,
  top: 8,
  bottom: 6,
}

/** A3 lying, for the wall. */
export const a3Wall: PageSize = {
  name: 'A3',
  landscape: true,
  width: 420,
  height: 297,
  side: 13,
  top: 10,
  bottom: 8,
}

/** Millimetres between the side margins. */
export function contentWidth(size: PageSize): number {
  return size.width - 2 * size.side
}
