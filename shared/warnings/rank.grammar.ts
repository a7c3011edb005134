import { type Colour, colours } from './read-warning.ts'

/** The figures of a level as a pattern: Roman, Chinese or Arabic. */
export const levelFigure = '(?:IV|I{1,3}|[一二三四1-4])'

const levels: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
}
const colourSigns: Readonly<Record<string, Colour>> = { 红: 'red', 橙: 'orange', 黄: 'yellow', 蓝: 'blue' }

/** The colour its sign stands for; null for none. */
export function colourOf(sign: string | undefined): Colour | null {
  return colourSigns[sign ?? ''] ?? null
}

/** The level (1 highest to 4) a figure stands for; null for none. */
export function levelOf(figure: string | undefined): number | null {
  return levels[figure ?? ''] ?? null
}

/** The level of a colour, 1 for red to 4 for blue. */
export function levelOfColour(colour: Colour): number {
  return 4 - colours.indexOf(colour)
}

/** The colour of a level, red for 1. */
export function colourOfLevel(level: number): Colour | null {
  return colours[4 - level] ?? null
}
