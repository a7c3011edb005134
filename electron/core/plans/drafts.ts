import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { CardContent, CardFacts } from '#shared/plans/card.ts'
import { findingsOf } from '#shared/plans/check.ts'
import type { Finding } from '#shared/plans/finding.ts'
import { sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { cardContent } from '../card-content.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { nextNumber, takenCard } from './samples.ts'
import {
  type CardRow,
  cardsOf,
  draftOf,
  factsOf,
  languageOf,
  named,
  type VersionRow,
  versionOf,
  versionRow,
  versionsOf,
} from './store.ts'

interface Written {
  facts: CardFacts
  content: CardContent
}

/** A new draft: of a card, or of a new card of the room's own; one draft of a card at a time. */
export const draft: Handler<'plans.draft'> = (work, { plan, from, facts, content, note }) => {
  if (plan === null) {
    if (!facts) return refuseFields({ facts: 'empty' })
    refuseSameName(work, facts.name, null)
    const card = ownCard(work, facts)
    const copied = from === null ? empty : written(versionRow(work.db, from)).content
    return insertDraft(work, card, { facts, content: content ?? copied }, note)
  }
  const begun = from === null ? basis(work, plan) : ofSameCard(work, plan, from)
  const card = takenCard(work, plan)
  const open = draftOf(versionsOf(work.db, card.id))
  if (open) refuse('plans.draftOpen', { plan: card.name, number: open.number })
  if (facts) refuseSameName(work, facts.name, card.id)
  return insertDraft(work, card, { facts: facts ?? begun.facts, content: content ?? begun.content }, note)
}

/** What is written so far; a submitted one that is written on is a draft again. */
export const save: Handler<'plans.save'> = (work, { id, facts, content, note }) => {
  const row = openDraft(work, id)
  refuseSameName(work, facts.name, row.plan)
  work.ledger.update('plan_version', id, {
    state: 'draft',
    submitted_at: null,
    facts: JSON.stringify(facts),
    content: JSON.stringify(content),
    note,
  })
  const card = cardsOf(work.db).find((one) => one.id === row.plan) as CardRow
  if (card.current === null) keepFacts(work, card.id, facts)
  return versionOf(work, id)
}

/** Hands a draft to whoever approves. */
export const submit: Handler<'plans.submit'> = (work, { id }) => {
  const row = openDraft(work, id)
  if (row.state === 'submitted') refuse('plans.submittedAlready', { number: row.number })
  refuseUnsound(work, cardContent(row.content))
  work.ledger.update('plan_version', id, { state: 'submitted', submitted_at: work.now, words: '' })
  return versionOf(work, id)
}

/** A draft is given up. */
export const drop: Handler<'plans.drop'> = (work, { id, reason }) => {
  openDraft(work, id)
  work.ledger.update('plan_version', id, { state: 'withdrawn', words: reason })
  return versionOf(work, id)
}

/** Says no to a card that something keeps from being approved, with the first fault in words. */
export function refuseUnsound(work: Work, content: CardContent): void {
  const stops = findingsOf(content).filter(({ severity }) => severity === 'stop')
  const [first] = stops
  if (first) refuse('plans.notSound', { count: stops.length, first: findingWords(work, first) })
}

/** The facts of a card as its row keeps them. */
export function keepFacts(work: Work, card: number, { name, types, source }: CardFacts): void {
  work.ledger.update('plan_card', card, { name, types: JSON.stringify(types), source })
}

function findingWords(work: Work, { code, fields }: Finding): string {
  return work.words(`refusals:plans.findings.${code}`, fields)
}

function openDraft(work: Work, id: number): VersionRow {
  const row = versionRow(work.db, id)
  if (row.state !== 'draft' && row.state !== 'submitted') refuse('plans.notDraft', { number: row.number })
  return row
}

function insertDraft(work: Work, card: CardRow, { facts, content }: Written, note: string) {
  const id = work.ledger.insert('plan_version', {
    plan: card.id,
    number: nextNumber(work, card),
    state: 'draft',
    facts: JSON.stringify(facts),
    content: JSON.stringify(content),
    note,
    drafted_at: work.now,
    drafted_by: actor(work).id,
    submitted_at: null,
    approved_at: null,
    approved_by: null,
    words: '',
  })
  return versionOf(work, id)
}

function ownCard(work: Work, { name, types, source }: CardFacts): CardRow {
  const codes = new Set(cardsOf(work.db).map(({ code }) => code))
  let number = 1
  while (codes.has(`own-${number}`)) number += 1
  const id = work.ledger.insert('plan_card', {
    code: `own-${number}`,
    name,
    types: JSON.stringify(types),
    source,
    active: 1,
    current: null,
  })
  return cardsOf(work.db).find((card) => card.id === id) as CardRow
}

/** What a draft of a card begins with: the version approved, else the sample, else the last version there was. */
function basis(work: Work, plan: number | string): Written {
  const { row, sample } = named(work.db, plan)
  const current = row?.current ? versionRow(work.db, row.current) : undefined
  if (current?.state === 'approved') return written(current)
  if (sample) {
    const language = languageOf(work)
    return {
      facts: { ...sampleFacts(sample, language), source: '' },
      content: sampleContent(sample, language),
    }
  }
  return written(versionsOf(work.db, row?.id ?? 0).at(-1) as VersionRow)
}

function ofSameCard(work: Work, plan: number | string, from: number): Written {
  const version = versionRow(work.db, from)
  if (named(work.db, plan).row?.id !== version.plan) refuse('plans.unknownVersion', { id: from })
  return written(version)
}

function written(row: VersionRow): Written {
  return { facts: factsOf(row), content: cardContent(row.content) }
}

/** Two cards of one name cannot be told apart at night. */
function refuseSameName(work: Work, name: string, card: number | null): void {
  const taken = work
    .call('plans.list', {})
    .some((one) => one.name === name && (one.id === null || one.id !== card))
  const own = card === null ? undefined : cardsOf(work.db).find(({ id }) => id === card)
  if (taken && own?.name !== name) refuseFields({ 'facts.name': 'plans.nameTaken' })
}

const empty: CardContent = {
  phases: (['0-5', '5-15', '15-30', '30-60', '60-120', 'after'] as const).map((code) => ({
    code,
    title: '',
  })),
  steps: [],
  never: [],
  traps: [],
}
