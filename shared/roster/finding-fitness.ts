import type { Finding, FindingKind } from './finding.ts'
import { fallbackFor } from './finding-fallback.ts'
import { type Block, finding, type Survey } from './finding-survey.ts'
import { forbiddenNight } from './night.ts'
import { mayStand } from './roster-person.ts'
import { overlaps } from './span.ts'

/** Duties of people who may not stand them: not in service, not yet or no longer on the roster, not fit for the post, barred from nights. */
export function unfitOf(survey: Survey): Finding[] {
  return [...survey.blocks.values()]
    .flat()
    .filter((block) => overlaps(block, survey.asked.span))
    .flatMap((block) =>
      [...faultsOf(survey, block), ...nightFault(survey, block)].map((found) => ({
        ...found,
        fallback: fallbackFor(survey, block.person, block),
      })),
    )
}

function faultsOf(survey: Survey, block: Block): Finding[] {
  return faultKinds(survey, block).map((kind) => {
    const { person, shadow: _, ...about } = block
    return finding(kind, { ...about, people: [person] })
  })
}

function faultKinds({ people, posts }: Survey, block: Block): FindingKind[] {
  const person = people.get(block.person)
  if (!person?.active) return ['inactivePerson']
  const kinds: FindingKind[] = []
  if (person.joinsOn !== null && block.date < person.joinsOn) kinds.push('notYetJoined')
  if (person.leavesOn !== null && person.leavesOn < block.date) kinds.push('alreadyLeft')
  const post = posts.get(block.post)
  if (post && !block.shadow && !mayStand(person, post)) kinds.push('unqualified')
  return kinds
}

function nightFault({ people, asked }: Survey, block: Block): Finding[] {
  const person = people.get(block.person)
  const night = person && forbiddenNight(person, block, asked.zone)
  if (!night) return []
  const { shadow: _, person: id, ...about } = block
  const source = person.noNightWhy ? { source: person.noNightWhy } : {}
  return [finding('nightForbidden', { ...about, ...night, people: [id], ...source })]
}
