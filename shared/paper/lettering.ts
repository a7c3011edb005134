import { wallLetterings } from './wall-lettering.ts'

/** The packed faces: Duty Serif 400, Duty Sans 500, Duty Sans 700. */
export type Face = 'serif' | 'sans' | 'heavy'

/** A size of type: `points` of the letters, `leading` in millimetres from line to line. */
export interface Lettering {
  face: Face
  points: number
  leading: number
  /** Another colour than black; never what alone tells something. */
  colour?: string
}

/** Every size of type on paper, by what it is for. */
export const letterings = {
  banner: { face: 'heavy', points: 9.5, leading: 5 },
  place: { face: 'heavy', points: 13, leading: 6.6 },
  title: { face: 'heavy', points: 21, leading: 11.4 },
  caption: { face: 'sans', points: 9.5, leading: 5.6 },
  label: { face: 'sans', points: 9, leading: 4.5 },
  value: { face: 'serif', points: 9.5, leading: 4.8 },
  body: { face: 'serif', points: 9, leading: 4.5 },
  mark: { face: 'sans', points: 7, leading: 3.6 },
  small: { face: 'serif', points: 7, leading: 3.4 },
  redHead: { face: 'heavy', points: 30, leading: 14, colour: '#c00000' },
  officialTitle: { face: 'serif', points: 22, leading: 11 },
  officialHeading: { face: 'sans', points: 16, leading: 10 },
  official: { face: 'serif', points: 16, leading: 10 },
  foot: { face: 'serif', points: 7.5, leading: 3.8 },
  ...wallLetterings,
} as const satisfies Record<string, Lettering>

/** The name of a size of type. */
export type LetteringName = keyof typeof letterings

const millimetresPerPoint = 25.4 / 72

/** Millimetres of one em. */
export function em(lettering: Lettering): number {
  return lettering.points * millimetresPerPoint
}
