import { type LevelName, type Levels, thresholdsOf } from './station.ts'

/** A level of note that is reached, and by how many millimetres it is passed. */
export interface Over {
  name: LevelName
  mm: number
  over: number
}

/** Metres as they are read out: two decimals, three when the third was given; `36.42`, `36.425`. */
export function metres(mm: number): string {
  const sign = mm < 0 ? '-' : ''
  const whole = Math.abs(mm)
  const figures = `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, '0')}`
  return sign + (figures.endsWith('0') ? figures.slice(0, -1) : figures)
}

/** Cubic metres a second as they are read out: `1250`, `12.5`. */
export function cubicMetres(thousandths: number): string {
  return String(thousandths / 1000)
}

/** Millimetres of rain as they are read out: `42`, `0.5`. */
export function rainfall(tenths: number): string {
  return String(tenths / 10)
}

/** The levels of note that a level reaches or passes, the highest first. */
export function oversOf(mm: number, levels: Levels): Over[] {
  return thresholdsOf(levels)
    .filter((threshold) => mm >= threshold.mm)
    .map((threshold) => ({ ...threshold, over: mm - threshold.mm }))
    .reverse()
}

/** The next level of note above, and how far below it a level lies; null when none is left. */
export function nextAbove(mm: number, levels: Levels): Over | null {
  const next = thresholdsOf(levels).find((threshold) => threshold.mm > mm)
  return next ? { ...next, over: mm - next.mm } : null
}
