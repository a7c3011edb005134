import type { WallRosterData } from '#shared/paper/wall-roster.ts'
import { wallTableOf } from '../wall-facts.ts'
import type { Work } from '../work.ts'
import { monthDays } from './month.ts'

/** The facts of a month's roster for the wall, `of` as `202612`. */
export function wallRosterData(work: Work, of: number): WallRosterData {
  const days = monthDays(of)
  const { board, table } = wallTableOf(work, days)
  const [last] = work.call('roster.history', { ...days, limit: 1 })
  return {
    month: days.from,
    table,
    dutyTelephone: work.settings.dutyTelephone,
    edition: last ? { number: last.id, at: last.at } : null,
    announced: board.days.every(({ day }) => day.announced),
  }
}
