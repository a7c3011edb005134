import type { CardContent } from '#shared/plans/card.ts'
import type { Plan } from '#shared/plans/plan.ts'
import { type SampleCard, sampleCards, sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { cardContent } from '../card-content.ts'
import type { Handler, Work } from '../work.ts'
import { nextNumber, sampleVersion } from './samples.ts'
import {
  type CardRow,
  cardsOf,
  draftOf,
  factsOf,
  headOf,
  languageOf,
  type Named,
  named,
  type VersionRow,
  versionRow,
  versionsOf,
  who,
} from './store.ts'

/** Every card: those shipped in their order, then the room's own. */
export const list: Handler<'plans.list'> = (work) => {
  const rows = cardsOf(work.db)
  const shipped = sampleCards.map((sample) => ({
    sample,
    row: rows.find(({ code }) => code === sample.code),
  }))
  const own = rows
    .filter(({ code }) => !sampleCards.some((sample) => sample.code === code))
    .map((row) => ({ row, sample: undefined }))
  return [...shipped, ...own].map((one) => planOf(work, one))
}

/** A card with what stands on the version in use and every version, newest first. */
export const get: Handler<'plans.get'> = (work, { plan }) => {
  const known = named(work.db, plan)
  const { row } = known
  const versions = row ? versionsOf(work.db, row.id) : []
  return {
    ...planOf(work, known),
    content: contentOf(work, known),
    versions: versions.map((version) => headOf(work.db, version, row as CardRow)).reverse(),
  }
}

/** A card as the list shows it. */
export function planOf(work: Work, known: Named): Plan {
  const { row, sample } = known
  const versions = row ? versionsOf(work.db, row.id) : []
  const approved = approvedOf(work, row)
  const draft = draftOf(versions)
  const shown = approved ?? (sample ? undefined : (draft ?? versions.at(-1)))
  return {
    id: row?.id ?? null,
    code: row?.code ?? sample?.code ?? '',
    ...(shown ? factsOf(shown) : sampleFacts(sample as SampleCard, languageOf(work))),
    shipped: sample !== undefined,
    sample: !approved && sample !== undefined,
    active: row?.active !== 0,
    current: approved ? headIn(work, approved) : sample ? sampleHead(work, known) : null,
    draft: draft ? draftHead(work, draft) : null,
    running: row ? runningOf(work, row.id) : 0,
  }
}

/** The approved version in use. */
function approvedOf(work: Work, row: CardRow | undefined): VersionRow | undefined {
  const current = row?.current ? versionRow(work.db, row.current) : undefined
  return current?.state === 'approved' ? current : undefined
}

/** What a run begun now would show; of a card that cannot be run its draft. */
function contentOf(work: Work, { row, sample }: Named): CardContent {
  const approved = approvedOf(work, row)
  if (approved) return cardContent(approved.content)
  if (sample) return sampleContent(sample, languageOf(work))
  const versions = row ? versionsOf(work.db, row.id) : []
  return cardContent((draftOf(versions) ?? (versions.at(-1) as VersionRow)).content)
}

function headIn(work: Work, version: VersionRow): Plan['current'] {
  return {
    id: version.id,
    number: version.number,
    state: version.state,
    steps: cardContent(version.content).steps.length,
    approvedAt: version.approved_at,
    approvedBy: who(work.db, version.approved_by),
  }
}

function sampleHead(work: Work, { row, sample }: Named): Plan['current'] {
  const taken = row && sample ? sampleVersion(work, row, sample) : undefined
  if (taken) return headIn(work, taken)
  const steps = sample ? sampleContent(sample, languageOf(work)).steps.length : 0
  const number = row ? nextNumber(work, row) : 1
  return { id: null, number, state: 'sample', steps, approvedAt: null, approvedBy: null }
}

function draftHead(work: Work, { id, number, state, ...row }: VersionRow): Plan['draft'] {
  return { id, number, state, draftedAt: row.drafted_at, draftedBy: who(work.db, row.drafted_by) }
}

function runningOf(work: Work, plan: number): number {
  const row = work.db.one<{ n: number }>(
    `SELECT count(*) AS n FROM plan_run r JOIN plan_version v ON v.room = r.room AND v.id = r.version
      WHERE r.state = 'running' AND v.plan = ?`,
    plan,
  )
  return row?.n ?? 0
}
