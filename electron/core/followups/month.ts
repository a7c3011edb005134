import { daysOfMonth } from '#shared/base/month.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { UnitFigures } from '#shared/followups/figures.ts'
import type { Followup } from '#shared/followups/followup.ts'
import { forReal } from '../in-force.ts'
import type { Handler, Work } from '../work.ts'
import { chargeWords } from './charge.ts'
import { followupsWhere } from './store.ts'

/** What was assigned in a month of the room's calendar, per unit and as a list. */
export const month: Handler<'followups.month'> = (work, { month: wanted }) => {
  const { from, to } = daysOfMonth(wanted)
  const { zone } = work.room
  const span = [instantOf(from, '00:00', zone), instantOf(plusDays(to, 1), '00:00', zone)]
  const all = followupsWhere(work, 'f.assigned_at >= ? AND f.assigned_at < ?', span, 5000)
  const list = all.filter(forReal(work)).reverse()
  return { month: wanted, units: figuresOf(work, list), list }
}

function figuresOf(work: Work, list: readonly Followup[]): UnitFigures[] {
  const units = Map.groupBy(list, (one) => chargeWords(work, one))
  return [...units]
    .map(([unit, of]) => ({ unit, given: of.length, ...countsOf(of) }))
    .sort((a, b) => b.late - a.late || b.open - a.open || b.given - a.given)
}

function countsOf(of: readonly Followup[]): Omit<UnitFigures, 'unit' | 'given'> {
  const count = (meets: (one: Followup) => boolean) => of.filter(meets).length
  return {
    open: count(({ state }) => state === 'open'),
    late: count(isLate),
    settled: count(({ state }) => state === 'settled'),
    crossedOff: count(({ state }) => state === 'crossedOff'),
    withdrawn: count(({ state }) => state === 'withdrawn'),
    inTime: count(
      ({ settledAt, clocks }) =>
        settledAt !== null && clocks.some(({ clock, state }) => clock === 'settle' && state === 'met'),
    ),
  }
}

function isLate({ state, clocks }: Followup): boolean {
  return state === 'open' && clocks.some((clock) => clock.state === 'over')
}
