import { minutesBetween } from '#shared/base/instant.ts'
import type { Duty } from './facts.ts'
import type { Finding } from './finding.ts'
import { fallbackFor } from './finding-fallback.ts'
import { type Block, dateOf, finding, type Survey } from './finding-survey.ts'
import { common, grouped, overlaps, type Span } from './span.ts'

/** Who comes so many minutes early at most has not begun another duty. */
const earlyMinutes = 60

/** People at two posts, or in two slots of one, at the same time. */
export function doublePostsOf(survey: Survey): Finding[] {
  return [...grouped(survey.duties, ({ person }) => person).values()]
    .flatMap((duties) => clashesIn(duties, survey))
    .filter((found) => overlaps(found, survey.asked.span))
    .map((found) => withFallback(survey, found))
}

/** Duties that begin less than the rest time after the last one ended; standby off site is rest itself. */
export function shortRestsOf(survey: Survey): Finding[] {
  return [...survey.blocks.values()]
    .map((blocks) => blocks.filter(({ post }) => (survey.posts.get(post)?.callInMinutes ?? null) === null))
    .flatMap((blocks) => shortRestsIn(blocks, survey))
    .filter((found) => overlaps(found, survey.asked.span))
    .map((found) => withFallback(survey, found))
}

/** Pairs who must not be on duty on the same date, and are. */
export function pairsTogetherOf({ asked, blocks }: Survey): Finding[] {
  const pairs = asked.pairs.filter(({ rule }) => rule === 'notTogether')
  return pairs.flatMap(({ first, second }) => {
    const days = grouped(blocks.get(first) ?? [], ({ date }) => date)
    const met = (blocks.get(second) ?? []).filter(
      (block) => days.has(block.date) && overlaps(block, asked.span),
    )
    return [...grouped(met, ({ date }) => date).values()].map((found) => {
      const { person: _, shadow: __, ...about } = found[0] as Block
      return finding('pairTogether', { ...about, people: [first, second].sort((a, b) => a - b) })
    })
  })
}

function clashesIn(duties: readonly Duty[], { asked }: Survey): Finding[] {
  const clashes = duties.flatMap((duty, place) => clashesWith(duty, duties.slice(place + 1)))
  const found: { places: string; finding: Finding }[] = []
  for (const { places, other, from, to } of clashes.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.findLast((known) => known.places === places)
    if (last?.finding.to === from) last.finding.to = to
    else found.push({ places, finding: clashFinding(other, { from, to }, asked.zone) })
  }
  return found.map((known) => known.finding)
}

function clashesWith(duty: Duty, later: readonly Duty[]) {
  const end = later.findIndex(({ from }) => from >= duty.to)
  return (end < 0 ? later : later.slice(0, end)).flatMap((other) => {
    const [one, two] = [`${duty.post} ${duty.slot}`, `${other.post} ${other.slot}`]
    const both = common(duty, other)
    return one === two || !both ? [] : [{ places: [one, two].sort().join(' '), other, ...both }]
  })
}

function clashFinding({ person, post, slot }: Duty, both: Span, zone: string): Finding {
  const date = slot?.slice(0, 10) ?? dateOf(both, zone)
  return finding('doublePost', { date, slot, post, people: [person], ...both })
}

/** A stay that goes on from a duty without a pause is part of it, as is coming early to take over; what overlaps is a double post, not a rest. */
function shortRestsIn(blocks: readonly Block[], { asked }: Survey): Finding[] {
  const found: Finding[] = []
  let last: Block | undefined
  for (const block of blocks.filter((one) => !comesEarly(one, blocks))) {
    const rest = last ? minutesBetween(last.to, block.from) : asked.restMinutes
    const goesOn = rest === 0 && (last?.slot === null || block.slot === null)
    if (rest >= 0 && rest < asked.restMinutes && !goesOn) {
      const { person, shadow: _, ...about } = block
      found.push(finding('restTooShort', { ...about, people: [person] }))
    }
    if (!last || block.to > last.to) last = block
  }
  return found
}

/** Present shortly before a duty of their own begins, which the hours of the slot before count as a stay in it. */
function comesEarly({ from, to }: Block, blocks: readonly Block[]): boolean {
  if (minutesBetween(from, to) > earlyMinutes) return false
  return blocks.some((next) => next.slot !== null && next.from === to)
}

function withFallback(survey: Survey, found: Finding): Finding {
  const { post, date, from, to, people } = found
  if (post === null) return found
  return { ...found, fallback: fallbackFor(survey, people[0] as number, { post, date, from, to }) }
}
