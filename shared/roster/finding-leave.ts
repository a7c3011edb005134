import type { Instant } from '#shared/base/instant.ts'
import type { Away } from './facts.ts'
import type { Finding } from './finding.ts'
import { fallbackFor } from './finding-fallback.ts'
import { dateOf, finding, type Survey } from './finding-survey.ts'
import { onRoster } from './roster-person.ts'
import type { Stint } from './slot-crew.ts'
import { common, cuts, overlaps, runningIn, type Span } from './span.ts'

/** People entered for a slot who are on leave then, unless they are there all the same. */
export function onLeaveOf(survey: Survey): Finding[] {
  return survey.slots.flatMap(({ slot, stints }) => {
    const there = survey.bySlot.get(stints[0]?.slot ?? null) ?? []
    return joined(stints.filter(({ leave }) => leave))
      .filter((stint) => overlaps(stint, survey.asked.span))
      .filter((stint) => !there.some((duty) => duty.person === stint.person && overlaps(duty, stint)))
      .map(({ person, from, to, slot: key }) => {
        const place = { post: slot.post, date: slot.date, from, to }
        const found = finding('onLeave', { ...place, slot: key, people: [person] })
        return { ...found, fallback: fallbackFor(survey, person, place) }
      })
  })
}

/** Spans in which all leaders, or more than allowed, are away at the same time, and pairs who must not be. */
export function leadersAwayOf(survey: Survey): Finding[] {
  return [...tooManyAway(survey), ...pairsAway(survey)]
}

function tooManyAway({ asked, away }: Survey): Finding[] {
  const date = dateOf(asked.span, asked.zone)
  const leaders = asked.people.filter((person) => person.roles.includes('leader') && onRoster(person, date))
  const all = leaders.length - 1
  const most = asked.mostLeadersAway === 0 ? all : Math.min(asked.mostLeadersAway, all)
  if (leaders.length === 0) return []
  const spans = leaders.flatMap(({ id }) => away.get(id) ?? [])
  const runningAt = runningIn(spans)
  const moments = cuts(asked.span, spans)
  const found: Finding[] = []
  for (const [place, from] of moments.slice(0, -1).entries()) {
    const people = idsOf(runningAt(from))
    if (people.length <= most) continue
    const last = found.at(-1)
    const to = moments[place + 1] as Instant
    if (last?.to === from && last.people.join() === people.join()) last.to = to
    else found.push(awayFinding(people, { from, to }, asked.zone))
  }
  return found
}

function pairsAway({ asked, away }: Survey): Finding[] {
  const pairs = asked.pairs.filter(({ rule }) => rule === 'notAwayTogether')
  return pairs.flatMap(({ first, second }) =>
    (away.get(first) ?? []).flatMap((one) =>
      (away.get(second) ?? []).flatMap((other) => {
        const both = common(one, other)
        const seen = both && common(both, asked.span)
        return seen
          ? [
              awayFinding(
                [first, second].sort((a, b) => a - b),
                seen,
                asked.zone,
              ),
            ]
          : []
      }),
    ),
  )
}

function awayFinding(people: number[], span: Span, zone: string): Finding {
  return finding('leadersAway', { date: dateOf(span, zone), slot: null, post: null, people, ...span })
}

function idsOf(spans: readonly Away[]): number[] {
  return [...new Set(spans.map(({ person }) => person))].sort((a, b) => a - b)
}

function joined(stints: readonly Stint[]): Stint[] {
  const found: Stint[] = []
  for (const stint of stints) {
    const last = found.find(({ person, to }) => person === stint.person && to === stint.from)
    if (last) last.to = stint.to
    else found.push({ ...stint })
  }
  return found
}
