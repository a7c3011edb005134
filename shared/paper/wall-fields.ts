import { dayKindText, dayOff, shortDay, shortWeekday } from './roster-day.ts'
import { type WallCell, type WallColumn, type WallDay, type WallTable, wallName } from './wall-table.ts'
import type { PaperWords } from './words.ts'

/** A column of the sheet before it has a width: head, and for every day the pieces that are never taken apart. */
export interface WallField {
  head: string
  /** Under the head in lesser type. */
  under: string
  type: 'wall' | 'side'
  /** Prose may be broken between any two words and stands at the left; else pieces stand in the middle. */
  prose: boolean
  cells: readonly (readonly string[])[]
}

/** The columns of the sheet: date, weekday, kind of day, the posts (leaders with office and mobile), remarks. */
export function wallFields({ columns, days }: WallTable, words: PaperWords): WallField[] {
  const locale = words('locale')
  return [
    plain(words('wall.date'), days, ({ day }) => shortDay(day.date, locale)),
    plain(words('wall.weekday'), days, ({ day }) => shortWeekday(day.date, locale)),
    { ...plain(words('wall.dayKind'), days, ({ day }) => dayKindText(day, words)), type: 'side' },
    ...columns.flatMap((column, index) => postFields(column, { days, index, words })),
    {
      head: words('wall.remarks'),
      under: '',
      type: 'side',
      prose: true,
      cells: days.map(({ notes }) => (notes.length > 0 ? [notes.join(words('wall.noteSeparator'))] : [])),
    },
  ]
}

/** Which days of a roster stand on grey. */
export function greyDays({ days }: WallTable): boolean[] {
  return days.map(({ day }) => dayOff(day))
}

function plain(head: string, days: readonly WallDay[], text: (day: WallDay) => string): WallField {
  return { head, under: '', type: 'wall', prose: false, cells: days.map((day) => [text(day)]) }
}

function postFields(
  { name, hours, leads }: WallColumn,
  { days, index, words }: { days: readonly WallDay[]; index: number; words: PaperWords },
): WallField[] {
  const cells = days.map((day) => day.cells[index] ?? null)
  const names = field('wall', cells, (cell) => namesOf(cell, words))
  if (!leads) return [{ ...names, head: name, under: hours }]
  const offices = field('side', cells, (cell) => cell.people.map(({ office }) => office))
  const mobiles = field('wall', cells, (cell) => cell.people.map(({ telephone }) => telephone))
  return [
    { ...names, head: name, under: hours },
    { ...offices, head: words('wall.office') },
    { ...mobiles, head: words('wall.mobile') },
  ]
}

function field(
  type: WallField['type'],
  cells: readonly (WallCell | null)[],
  pieces: (cell: WallCell) => string[],
): Omit<WallField, 'head'> {
  const said = cells.map((cell) => (cell === null ? [notAsked] : pieces(cell).filter((text) => text !== '')))
  return { under: '', type, prose: false, cells: said }
}

/** Stands where a post is not asked for, so that an empty cell means that nobody is entered. */
const notAsked = '—'

function namesOf({ hours, people }: WallCell, words: PaperWords): string[] {
  const names = people.map((person) => wallName(person, words))
  return hours === '' ? names : [hours, ...names]
}
