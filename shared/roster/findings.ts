import { type Finding, findingKinds } from './finding.ts'
import { doublePostsOf, pairsTogetherOf, shortRestsOf } from './finding-clash.ts'
import { unfitOf } from './finding-fitness.ts'
import { gapsOf } from './finding-gap.ts'
import { leadersAwayOf, onLeaveOf } from './finding-leave.ts'
import { type FindingsAsked, finding, type Survey, surveyOf } from './finding-survey.ts'
import { slotKey } from './slot.ts'
import { overlaps } from './span.ts'
import { strandedOf } from './staircase.ts'

/** Everything wrong with a roster in a span, by beginning, kind, post, slot and people; gaps and absences are cut off at the span's ends. */
export function findingsOf(asked: FindingsAsked): Finding[] {
  const survey = surveyOf(asked)
  return [
    ...gapsOf(survey),
    ...doublePostsOf(survey),
    ...onLeaveOf(survey),
    ...unfitOf(survey),
    ...pairsTogetherOf(survey),
    ...shortRestsOf(survey),
    ...strandedFindings(survey),
    ...leadersAwayOf(survey),
  ].sort(byBeginning)
}

/** A stranded replacement whose slot is gone stands at its own moment. */
function strandedFindings({ asked }: Survey): Finding[] {
  const slots = new Map(asked.facts.slots.map((slot) => [slotKey(slot), slot]))
  return strandedOf(asked.facts).flatMap(({ slot: key, giver, taker, from }) => {
    const slot = slots.get(key)
    const span = slot ?? { from, to: from }
    const within = slot ? overlaps(slot, asked.span) : asked.span.from <= from && from < asked.span.to
    if (!within) return []
    const about = { slot: key, post: slot?.post ?? null, from: span.from, to: span.to }
    return [finding('stranded', { date: key.slice(0, 10), ...about, people: [giver, taker] })]
  })
}

function byBeginning(one: Finding, other: Finding): number {
  const [a, b] = [keyOf(one), keyOf(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf({ from, kind, post, slot, people }: Finding): string {
  const place = String(findingKinds.indexOf(kind)).padStart(2, '0')
  const ids = people.map((id) => String(id).padStart(12, '0'))
  return [from, place, post ?? '', slot ?? '', ...ids].join(' ')
}
