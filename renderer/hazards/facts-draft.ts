import { calendarDate } from '#shared/base/clock-face.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { CheckKind, SiteCheck } from '#shared/hazards/check.ts'
import type { HazardFacts } from '#shared/hazards/facts.ts'

/** The facts of a hazard as typed: money is text until it is read. */
export interface FactsDraft extends Omit<HazardFacts, 'fund' | 'sector'> {
  sector: string
  fund: string
  reason: string
  exercise: boolean
}

/** Facts with nothing written in them but the day. */
export function blankFacts(today: string): FactsDraft {
  return {
    source: 'inspection',
    sourceWords: '',
    township: '',
    place: '',
    unit: '',
    sector: '',
    description: '',
    category: '',
    grade: 'general',
    responsibleUnit: '',
    responsiblePerson: '',
    measure: '',
    fund: '',
    foundOn: today,
    dueOn: '',
    meanwhile: '',
    reason: '',
    exercise: false,
  }
}

const sourceOf = (kind: CheckKind) => (kind === 'unannounced' ? 'unannounced' : 'inspection')

/** Facts of a hazard a check found: its unit, place and day, and `from` which check. */
export function foundBy(check: SiteCheck, { from, zone }: { from: string; zone: string }): FactsDraft {
  const { kind, township, place, unit, sector, happenedAt } = check
  return {
    ...blankFacts(calendarDate(happenedAt, zone)),
    ...{ source: sourceOf(kind), sourceWords: from },
    ...{ township, place, unit, sector },
  }
}

/** Kept facts as text to be written over. */
export function draftOfFacts(facts: HazardFacts): FactsDraft {
  return {
    ...facts,
    fund: facts.fund === null ? '' : String(facts.fund / 10_000),
    reason: '',
    exercise: false,
  }
}

/** Ten thousands as typed, in yuan; null for nothing, NaN for what is no sum. */
export function yuanIn(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  if (plain === '') return null
  return /^\d{1,7}(\.\d{1,4})?$/.test(plain) ? Math.round(Number(plain) * 10_000) : Number.NaN
}

/** The facts as the operation wants them; null when the sum is none. */
export function factsOf({
  reason: _,
  exercise: __,
  fund,
  ...facts
}: FactsDraft): InputOf<'hazards.revise'>['facts'] | null {
  const yuan = yuanIn(fund)
  return Number.isNaN(yuan) ? null : { ...facts, fund: yuan }
}
