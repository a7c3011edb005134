import type { Draft } from './draft.grammar.ts'

/** No text speaks of a warning again after so many others. */
const farthest = 40

/** Statements that speak of one and the same warning: a title and its text, a change told in the text, several colours for several towns. */
export function joined(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = []
  for (const draft of drafts) {
    const group = groups
      .slice(-farthest)
      .findLast((one) => [one[0], one.at(-1)].some((other) => other && sameWarning(other, draft)))
    if (group) group.push(draft)
    else groups.push([draft])
  }
  return groups
}

/** The draft that speaks for its group: a change before an issue, the one with a time before a title. */
export function leading(group: readonly Draft[]): Draft {
  const [first] = group.toSorted((a, b) => weight(b) - weight(a))
  if (!first) throw new Error('a group without a draft')
  return first
}

function weight({ statement, moment }: Draft): number {
  if (statement.said !== 'verb') return 0
  return 1 + Number(moment !== null) + 4 * Number(statement.action !== 'issue')
}

function sameWarning(a: Draft, b: Draft): boolean {
  const [one, other] = [a.statement, b.statement]
  if (one.hazard !== other.hazard) return false
  if (one.responseLevel !== other.responseLevel) return false
  if (one.water !== other.water && one.water !== null && other.water !== null) return false
  if (one.responseLevel === null && !sameIssuers(a, b)) return false
  const onward = one.colour === other.colour && (a.moment?.onward || b.moment?.onward)
  if (a.moment && b.moment && a.moment.iso !== b.moment.iso && !onward) return false
  if ((one.action === 'lift') !== (other.action === 'lift')) return false
  if (other.said === 'keeps' || one.said === 'keeps') return true
  return one.colour === other.colour || a.start === b.start || b.moment === null || one.said === 'title'
}

function sameIssuers(a: Draft, b: Draft): boolean {
  const [ours, theirs] = [a.issuers?.names ?? [], b.issuers?.names ?? []]
  if (ours.length === 0 || theirs.length === 0) return true
  return ours.some((one) =>
    theirs.some(
      (other) => one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one),
    ),
  )
}
