import type { Contact } from '#shared/contacts/contact.ts'
import { kindName } from '#shared/incidents/type-table.ts'
import type { CardContact, CardSheetStep, PlanCardData } from '#shared/paper/plan-card.ts'
import { type CardContent, type CardStep, inPhaseOrder, phaseCodes, type Whom } from '#shared/plans/card.ts'
import { bookWords } from '#shared/runs/whom.grammar.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'
import { phaseName } from './phase-name.ts'

const mostContacts = 2

/** The facts of a version of a card for the drawer: its steps numbered through, whom to call with the numbers the book has now. */
export function planCardData(work: Work, id: number): PlanCardData {
  const { plan, number, state, approvedAt, approvedBy, content } = work.call('plans.version', { id })
  const types = typeNames(work)
  return {
    name: plan.name,
    types: plan.types.map((code) => types.get(code.padEnd(5, '0')) ?? code),
    version: number,
    state,
    approver: approvedBy?.name ?? '',
    approvedAt,
    source: plan.source,
    phases: phasesOf(work, content),
    never: content.never,
    traps: content.traps,
  }
}

function typeNames(work: Work): Map<string, string> {
  const { language } = work.settings
  return new Map(work.call('incidents.types', {}).map((type) => [type.code, kindName(type, language)]))
}

function phasesOf(work: Work, { steps, phases }: CardContent): PlanCardData['phases'] {
  const words = paperWords(work)
  const ordered = inPhaseOrder(steps)
  const numbers = new Map(ordered.map(({ code }, index) => [code, index + 1]))
  return phaseCodes
    .filter((code) => ordered.some(({ phase }) => phase === code))
    .map((code) => ({
      name: phaseName(code, phases, words),
      steps: ordered.filter(({ phase }) => phase === code).map((step) => stepOf(work, step, numbers)),
    }))
}

function stepOf(work: Work, step: CardStep, numbers: ReadonlyMap<string, number>): CardSheetStep {
  const { code, kind, words, whom, responsible, dueMinutes, answer, after, attachments } = step
  return {
    number: numbers.get(code) ?? 0,
    kind,
    words,
    whom: whom ? [whom.place, whom.role].filter(Boolean).join(' ') : '',
    contacts: whom ? contactsOf(work, whom) : [],
    responsible,
    dueMinutes,
    answer,
    after: after.flatMap((before) => numbers.get(before) ?? []),
    attachments,
  }
}

/** Whom the book has for a role and place, the first two; those without a number are left out. */
function contactsOf(work: Work, whom: Whom): CardContact[] {
  const found = [
    ...namedIn(work, whom),
    ...bookWords(whom.role, whom.place).flatMap((words) => inBook(work, words)),
  ]
  const known = new Map(found.map((contact) => [contact.id, contact]))
  return [...known.values()]
    .flatMap(({ unit, name, post, numbers: [first] }) =>
      first ? [{ unit: unit.name, name, post, number: first.number }] : [],
    )
    .slice(0, mostContacts)
}

/** The contact the card names, if the book still has them. */
function namedIn(work: Work, { contact }: Whom): Contact[] {
  const known =
    contact !== null && work.db.one('SELECT 1 AS found FROM contact WHERE id = ? AND active = 1', contact)
  return known ? [work.call('contacts.contact', { id: contact })] : []
}

function inBook(work: Work, words: string): Contact[] {
  return work.call('contacts.find', { words, limit: mostContacts })
}
