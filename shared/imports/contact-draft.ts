import { canonicalJson } from '#shared/base/canonical-json.ts'
import type { Contact, ContactFacts } from '#shared/contacts/contact.ts'
import type { Unit, UnitKind } from '#shared/contacts/unit.ts'
import { unitKindOf } from './contact.grammar.ts'
import { type ContactRead, readContact } from './contact-read.ts'
import { type Others, twinRemarks, whomItMeans } from './contact-who.ts'
import type { Choices, Remark } from './contract.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import type { Layout } from './layout.ts'
import { tight } from './tidy.ts'

/** The unit of a row: one of the book (brought back when it was retired), or a new one (`id` null). */
export interface UnitMake {
  id: number | null
  name: string
  kind: UnitKind
  returns: boolean
}

/** A contact to be added (`id` null), brought back or changed. */
export interface ContactMake {
  id: number | null
  /** Was retired and comes back. */
  returns: boolean
  unit: UnitMake
  facts: Omit<ContactFacts, 'unit'>
  before: ContactFacts | null
}

/** The address book a list is held against, retired units and contacts too. */
export interface KnownBook {
  units: readonly Unit[]
  contacts: readonly Contact[]
}

type At = KnownBook & Others

/** Every row of a list of contacts: who would be added, who changed, what is to be asked. */
export function draftContacts(layout: Layout, book: KnownBook, choices: Choices): Draft<ContactMake>[] {
  const before: ContactRead[] = []
  const taken = new Map<number, number>()
  let unitAbove = ''
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header) return idle(row, role, headerRemarks(layout))
    if (role !== 'data') return idle(row, role)
    const read = readContact(layout, index, unitAbove)
    unitAbove = read.unit
    const choice = choiceOf(choices, row)
    const draft = settled(row, choice, once(findingOf(read, { ...book, choice, before }), row, taken))
    if (draft.act !== 'skip') before.push(read)
    return draft
  })
}

/** The facts of a contact as they are typed in. */
export function contactFactsOf(contact: Contact): ContactFacts {
  const { unit, name, post, pair, callOrder, numbers, charges, note } = contact
  return {
    unit: unit.id,
    name,
    post,
    pair,
    callOrder,
    numbers: numbers.map(({ kind, number }) => ({ kind, number })),
    charges,
    note,
  }
}

function headerRemarks(layout: Layout): Remark[] {
  return layout.unread.map((title) => remark('warning', 'columnUnread', { title }))
}

/** Two rows never change the same contact. */
function once(
  finding: Finding<ContactMake> | Remark[],
  row: number,
  taken: Map<number, number>,
): Finding<ContactMake> | Remark[] {
  if (Array.isArray(finding) || finding.make.id === null) return finding
  const first = taken.get(finding.make.id)
  taken.set(finding.make.id, first ?? row)
  const { name } = finding.make.facts
  return first === undefined
    ? finding
    : [...finding.remarks, remark('error', 'personTwice', { name, row: first })]
}

function findingOf(read: ContactRead, at: At): Finding<ContactMake> | Remark[] {
  if (read.remarks.some(({ severity }) => severity === 'error')) return read.remarks
  const twins = twinRemarks(read, at)
  const remarks = [...read.remarks, ...twins]
  if (twins.some(({ severity }) => severity === 'error' || severity === 'question')) return remarks
  const { contact, asked } = whomItMeans(read, at)
  remarks.push(...asked)
  if (asked.some(({ severity }) => severity === 'question')) return remarks
  const unit = unitMake(read, at)
  const first = !at.before.some((other) => tight(other.unit) === tight(read.unit))
  if (unit.id === null && first) remarks.push(remark('note', 'unitNew', { unit: unit.name }))
  return contact ? changeOf(contact, read, { unit, remarks }) : additionOf(read, at, { unit, remarks })
}

interface Found {
  unit: UnitMake
  remarks: Remark[]
}

function additionOf(read: ContactRead, { before }: At, { unit, remarks }: Found): Finding<ContactMake> {
  const earlier = before.filter((other) => tight(other.unit) === tight(read.unit)).length
  const { name, post, pair, order, numbers, charges, note } = read
  const facts = { name, post, pair: pair ?? '', callOrder: order ?? earlier + 1, numbers, charges, note }
  return { act: 'add', make: { id: null, returns: false, unit, facts, before: null }, remarks }
}

/** What the sheet leaves empty stays as it is; numbers of a kind the sheet has take the place of those of that kind. */
function changeOf(contact: Contact, read: ContactRead, { unit, remarks }: Found): Finding<ContactMake> {
  const { unit: unitBefore, ...before } = contactFactsOf(contact)
  const kinds = new Set(read.numbers.map(({ kind }) => kind))
  const facts = {
    name: before.name,
    post: read.post || before.post,
    pair: read.pair ?? before.pair,
    callOrder: read.order ?? before.callOrder,
    numbers: [...read.numbers, ...before.numbers.filter(({ kind }) => !kinds.has(kind))].slice(0, 12),
    charges: read.charges.length > 0 ? read.charges : before.charges,
    note: read.note || before.note,
  }
  const returns = !contact.active
  const same = !returns && unit.id === unitBefore && canonicalJson(facts) === canonicalJson(before)
  const back = returns ? [remark('note', 'personReturns', { name: read.name })] : []
  return {
    act: returns ? 'add' : same ? 'same' : 'change',
    make: { id: contact.id, returns, unit, facts, before: { unit: unitBefore, ...before } },
    remarks: [...remarks, ...back],
  }
}

function unitMake({ unit }: ContactRead, { units }: At): UnitMake {
  const named = units.filter(({ name }) => tight(name) === tight(unit))
  const known = named.find(({ active }) => active) ?? named[0]
  return known
    ? { id: known.id, name: known.name, kind: known.kind, returns: !known.active }
    : { id: null, name: unit, kind: unitKindOf(unit), returns: false }
}
