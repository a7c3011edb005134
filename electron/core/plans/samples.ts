import { refuse } from '#shared/base/refusal.ts'
import type { Version } from '#shared/plans/plan.ts'
import { type SampleCard, sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { cardContent } from '../card-content.ts'
import type { Handler, Work } from '../work.ts'
import { type CardRow, cardsOf, languageOf, named, versionOf, versionRow, versionsOf } from './store.ts'

/** The version a run begun now is pinned to; an untouched sample is written into the room first, so that what was run stays readable whatever later consoles ship. */
export const forRun: Handler<'plans.forRun'> = (work, { plan, version }) => {
  const { row, sample } = named(work.db, plan)
  if (row?.active === 0) refuse('plans.putAway', { plan: row.name })
  if (version !== null) return asked(work, row, version)
  const current = row?.current ? versionRow(work.db, row.current) : undefined
  if (current && current.state !== 'sample') return versionOf(work, current.id)
  if (!sample) refuse('plans.notApproved', { plan: row?.name ?? String(plan) })
  return versionOf(work, takenSample(work, sample))
}

/** The row of a card, written now when it has none. */
export function takenCard(work: Work, plan: number | string): CardRow {
  const { row, sample } = named(work.db, plan)
  if (row || !sample) return row as CardRow
  const { name, types, source } = sampleFacts(sample, languageOf(work))
  const id = work.ledger.insert('plan_card', {
    code: sample.code,
    name,
    types: JSON.stringify(types),
    source,
    active: 1,
    current: null,
  })
  return cardsOf(work.db).find((card) => card.id === id) as CardRow
}

/** The number of the version that holds a sample as it is shipped now, in the language of the room; written when it is not there yet. */
export function takenSample(work: Work, sample: SampleCard): number {
  const card = takenCard(work, sample.code)
  const id = sampleVersion(work, card, sample)?.id ?? insertSample(work, card, sample)
  if (card.current !== id) work.ledger.update('plan_card', card.id, { current: id })
  return id
}

/** The version of a card that holds its sample as it is shipped now. */
export function sampleVersion(work: Work, card: CardRow, sample: SampleCard) {
  const shipped = JSON.stringify(sampleContent(sample, languageOf(work)))
  return versionsOf(work.db, card.id).find(
    ({ state, content }) => state === 'sample' && JSON.stringify(cardContent(content)) === shipped,
  )
}

/** The next number of a version of a card. */
export function nextNumber(work: Work, card: CardRow): number {
  return Math.max(0, ...versionsOf(work.db, card.id).map(({ number }) => number)) + 1
}

function insertSample(work: Work, card: CardRow, sample: SampleCard): number {
  const language = languageOf(work)
  return work.ledger.insert('plan_version', {
    plan: card.id,
    number: nextNumber(work, card),
    state: 'sample',
    facts: JSON.stringify(sampleFacts(sample, language)),
    content: JSON.stringify(sampleContent(sample, language)),
    note: '',
    drafted_at: work.now,
    drafted_by: null,
    submitted_at: null,
    approved_at: null,
    approved_by: null,
    words: '',
  })
}

/** One version asked for by number: of this card, and one that may be run. */
function asked(work: Work, card: CardRow | undefined, id: number): Version {
  const version = versionOf(work, id)
  if (version.plan.id !== card?.id) refuse('plans.unknownVersion', { id })
  if (version.state !== 'approved' && version.state !== 'sample')
    refuse('plans.notRunnable', { plan: version.plan.name, number: version.number })
  return version
}
