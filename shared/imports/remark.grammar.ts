import { writtenDay } from './day.grammar.ts'
import { tight } from './tidy.ts'

/** What a remark beside a person says: no nights up to a day by law, something to be entered by hand, or nothing we act on. */
export type PersonRemark =
  | { says: 'noNight'; why: 'nursing' | 'pregnancy'; until: string }
  | { says: 'byHand' }
  | { says: 'kept' }

/** What a remark beside a roster row says: somebody stands in (`name` where a name is written), or nothing we act on. */
export type DutyRemark = { says: 'standIn'; name: string } | { says: 'kept' }

const protectedUntil = /^(哺乳|孕|怀孕|妊娠)[期]?(至|到|截至|截止到?)(.+)$/

/** Reads a remark of a list of people: `哺乳期至2027-03` holds to the end of that month. */
export function personRemark(text: string): PersonRemark {
  const said = tight(text)
  const found = protectedUntil.exec(said)
  const until = found && endOf(found[3] as string)
  if (found && until) return { says: 'noNight', why: found[1] === '哺乳' ? 'nursing' : 'pregnancy', until }
  if (/哺乳|怀孕|孕期|妊娠/.test(said)) return { says: 'byHand' }
  return /(每月|每周|每年|外出|学习|培训|出差|请假|病|休假|产假|不(参加|安排|值)|免|借调|挂职|驻村)/.test(
    said,
  )
    ? { says: 'byHand' }
    : { says: 'kept' }
}

/** Reads a remark of a roster: `李科长代`, `张三代李四`. */
export function dutyRemark(text: string): DutyRemark {
  const said = tight(text)
  const found = /^(?:由)?(.{1,12}?)(?:代班|代值|代替|替班|顶班|顶替|代|替)/.exec(said)
  return found ? { says: 'standIn', name: found[1] as string } : { says: 'kept' }
}

function endOf(text: string): string | null {
  const month = /^(20\d{2})[-./年](\d{1,2})月?(底|末)?$/.exec(text)
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    if (number < 1 || number > 12) return null
    return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  }
  const day = writtenDay(text)
  if (!day || day.year === null) return null
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day))
  return at.getUTCDate() === day.day ? at.toISOString().slice(0, 10) : null
}
