import { refuse } from '#shared/base/refusal.ts'
import type { CardFacts } from '#shared/plans/card.ts'
import type { Version, VersionHead } from '#shared/plans/plan.ts'
import { type CardLanguage, type SampleCard, sampleCard } from '#shared/plans/samples.ts'
import { cardContent, cardVersions } from '../card-content.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import './rows.ts'

/** A card as it is kept. */
export type CardRow = Stored<'plan_card'>

/** A version as it is kept. */
export type VersionRow = Stored<'plan_version'>

/** A card spoken of: its row, what is shipped under its code, or both. */
export interface Named {
  row: CardRow | undefined
  sample: SampleCard | undefined
}

/** The language shipped cards speak in this room. */
export function languageOf(work: Work): CardLanguage {
  return work.settings.language === 'en' ? 'en' : 'zh'
}

/** Every card that has a row. */
export function cardsOf(db: Reader): readonly CardRow[] {
  return db.kept<CardRow>('plan_card', 'SELECT * FROM plan_card ORDER BY id')
}

/** A card by the number of its row or by its code; refused when there is none. */
export function named(db: Reader, plan: number | string): Named {
  const row = cardsOf(db).find(({ id, code }) => id === plan || code === plan)
  const sample = sampleCard(row?.code ?? String(plan))
  if (!row && !sample) refuse('plans.unknown', { plan })
  return { row, sample }
}

/** A version by number; refused when there is none. */
export function versionRow(db: Reader, id: number): VersionRow {
  return cardVersions(db).find((version) => version.id === id) ?? refuse('plans.unknownVersion', { id })
}

/** The versions of a card, oldest first. */
export function versionsOf(db: Reader, plan: number): VersionRow[] {
  return cardVersions(db).filter((version) => version.plan === plan)
}

/** The draft of a card, written or waiting for approval. */
export function draftOf(versions: readonly VersionRow[]): VersionRow | undefined {
  return versions.find(({ state }) => state === 'draft' || state === 'submitted')
}

/** A version with what stands on it. */
export function versionOf(work: Work, id: number): Version {
  const row = versionRow(work.db, id)
  const card = cardsOf(work.db).find((one) => one.id === row.plan) as CardRow
  return {
    ...headOf(work.db, row, card),
    plan: { id: card.id, code: card.code, ...factsOf(row) },
    content: cardContent(row.content),
  }
}

/** A version without what stands on it. */
export function headOf(db: Reader, row: VersionRow, card: CardRow): VersionHead {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    inUse: card.current === row.id,
    steps: cardContent(row.content).steps.length,
    note: row.note,
    draftedAt: row.drafted_at,
    draftedBy: who(db, row.drafted_by),
    approvedAt: row.approved_at,
    approvedBy: who(db, row.approved_by),
    words: row.words,
  }
}

/** The facts a version was written with. */
export function factsOf({ facts }: Pick<VersionRow, 'facts'>): CardFacts {
  return JSON.parse(facts) as CardFacts
}

/** A person of the room as others see them. */
export function who(db: Reader, id: number | null): { id: number; name: string } | null {
  if (id === null) return null
  const people = db.kept<{ id: number; name: string }>('person', 'SELECT id, name FROM person')
  return people.find((person) => person.id === id) ?? null
}
