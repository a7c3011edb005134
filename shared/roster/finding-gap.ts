import type { Instant } from '#shared/base/instant.ts'
import type { Finding } from './finding.ts'
import { fallbackFor } from './finding-fallback.ts'
import { finding, type Survey } from './finding-survey.ts'
import { learnsOn } from './roster-person.ts'
import { type Slot, slotKey } from './slot.ts'
import type { Stint } from './slot-crew.ts'
import { common, covers, cuts, type Span } from './span.ts'

interface Lack extends Span {
  missing: number
  there: Set<number>
}

/** Slots, or parts of them, in which fewer people are on duty than needed; learners do not count. */
export function gapsOf(survey: Survey): Finding[] {
  return survey.slots.flatMap(({ slot, stints }) =>
    lacksOf(survey, slot).map((lack) => gapFinding(survey, { slot, stints, lack })),
  )
}

function gapFinding(
  survey: Survey,
  { slot, stints, lack }: { slot: Slot; stints: Stint[]; lack: Lack },
): Finding {
  const { from, to, missing, there } = lack
  const expected = stints
    .filter((stint) => covers(stint, from) && !stint.shadow && !there.has(stint.person))
    .map(({ person }) => person)
    .filter((person) => !learning(survey, person, slot))
  const place = { post: slot.post, date: slot.date, from, to }
  const people = [...new Set(expected)].sort((a, b) => a - b)
  return {
    ...finding('gap', { ...place, slot: slotKey(slot), people, missing }),
    fallback: people.map((person) => fallbackFor(survey, person, place)).find((id) => id !== null) ?? null,
  }
}

function lacksOf(survey: Survey, slot: Slot): Lack[] {
  const span = common(slot, survey.asked.span)
  if (!span || slot.needed === 0) return []
  const duties = (survey.bySlot.get(slotKey(slot)) ?? []).filter(
    ({ person, shadow }) => !shadow && !learning(survey, person, slot),
  )
  const moments = cuts(span, duties)
  const lacks: Lack[] = []
  for (const [place, from] of moments.slice(0, -1).entries()) {
    const to = moments[place + 1] as Instant
    const there = new Set(duties.filter((duty) => covers(duty, from)).map(({ person }) => person))
    const missing = slot.needed - there.size
    if (missing <= 0) continue
    const last = lacks.at(-1)
    if (last?.to === from && last.missing === missing) last.to = to
    else lacks.push({ from, to, missing, there })
  }
  return lacks
}

function learning({ people }: Survey, person: number, { date }: Slot): boolean {
  const facts = people.get(person)
  return facts !== undefined && learnsOn(facts, date)
}
