import type { Person, PersonFacts } from '#shared/people/person.ts'
import { type MemberFacts, plainMember } from '#shared/roster/member.ts'
import type { Choices, Remark } from './contract.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import type { Layout } from './layout.ts'
import { type MemberMake, memberMake, newOf } from './member-make.ts'
import { type PersonRead, readPerson } from './person-read.ts'
import { tight } from './tidy.ts'
import { candidate, type Known, namesakes } from './who.ts'

/** A person to be added (`id` null), brought back or changed, with what the roster is to know of them. */
export interface PersonMake {
  id: number | null
  /** Was removed and comes back. */
  returns: boolean
  facts: PersonFacts
  before: PersonFacts | null
  member: MemberMake | null
}

/** What a list of people is held against. */
export interface PeopleFacts {
  known: Known
  members: ReadonlyMap<number, MemberFacts>
  today: string
}

/** What the rows before a row came to: the first row of each name, the row of the same facts, who was found by which row. */
interface Before {
  names: Map<string, number>
  facts: Map<string, number>
  found: Map<number, number>
}

type At = PeopleFacts & { choices: Choices; before: Before }

/** Every row of a list of people: who would be added, who changed, what is to be asked. */
export function draftPeople(layout: Layout, facts: PeopleFacts, choices: Choices): Draft<PersonMake>[] {
  const before: Before = { names: new Map(), facts: new Map(), found: new Map() }
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header) return idle(row, role, headerRemarks(layout))
    if (role !== 'data') return idle(row, role)
    const read = readPerson(layout, index)
    const draft = settled(row, choiceOf(choices, row), findingOf(read, { ...facts, before, choices }))
    if (draft.act !== 'skip') remember(before, read)
    return draft
  })
}

function remember({ names, facts }: Before, read: PersonRead): void {
  const key = tight(read.name)
  if (!names.has(key)) names.set(key, read.row)
  const text = factsText(read.facts)
  if (!facts.has(text)) facts.set(text, read.row)
}

function headerRemarks(layout: Layout): Remark[] {
  const has = (meaning: string) => layout.columns.some((column) => column.meaning === meaning)
  const unread = layout.unread.map((title) => remark('warning', 'columnUnread', { title }))
  return has('role') ? unread : [...unread, remark('warning', 'noRoleColumn')]
}

function findingOf(read: PersonRead, at: At): Finding<PersonMake> | Remark[] {
  if (read.remarks.some(({ severity }) => severity === 'error')) return read.remarks
  const twin = at.before.facts.get(factsText(read.facts))
  if (twin !== undefined) return [...read.remarks, remark('error', 'rowTwice', { row: twin })]
  const { person, asked } = whomItMeans(read, at)
  const remarks = [...read.remarks, ...namesakeRemarks(read, at.before), ...asked]
  if (asked.some(({ severity }) => severity === 'question')) return remarks
  if (!person) return addition(read, at, remarks)
  const row = at.before.found.get(person.id)
  at.before.found.set(person.id, read.row)
  if (row !== undefined) remarks.push(remark('error', 'personTwice', { name: read.name, row }))
  return changeOf(person, read, { ...at, remarks })
}

function namesakeRemarks({ name }: PersonRead, { names }: Before): Remark[] {
  const row = names.get(tight(name))
  return row === undefined ? [] : [remark('note', 'namesakeInSheet', { name, row })]
}

/** Somebody of the room when name and unit or a telephone agree; a namesake otherwise is asked about. */
function whomItMeans(
  { row, name, facts }: PersonRead,
  { known, choices }: At,
): { person: Person | null; asked: Remark[] } {
  const found = namesakes(known, name)
  if (found.length === 0) return { person: null, asked: [] }
  const chosen = choiceOf(choices, row)?.people[name]
  if (chosen === 0) return { person: null, asked: [remark('note', 'namesakeNew', { name })] }
  const picked = found.find(({ id }) => id === chosen)
  if (picked) return { person: picked, asked: [] }
  const agreeing = found.filter((person) => agrees(person, facts))
  const [only] = agreeing
  if (only && agreeing.length === 1) return { person: only, asked: [] }
  const candidates = [...found.map(candidate), { id: 0, label: '' }]
  return { person: null, asked: [remark('question', 'namesakeInRoom', { name }, candidates)] }
}

/** Telephones agree, or the unit does and no telephone contradicts it. */
function agrees(person: Person, facts: PersonFacts): boolean {
  const shared = facts.telephones.some((number) => person.telephones.includes(number))
  if (shared) return true
  const contradicted = facts.telephones.length > 0 && person.telephones.length > 0
  return !contradicted && facts.unit !== '' && tight(person.unit) === tight(facts.unit)
}

function addition(read: PersonRead, { today }: At, remarks: Remark[]): Finding<PersonMake> {
  const member = memberMake(read, today)
  return {
    act: 'add',
    make: { id: null, returns: false, facts: read.facts, before: null, member: member.make },
    remarks: [...remarks, ...member.remarks],
  }
}

/** What the sheet leaves empty stays as it is; roles held beyond those of the sheet (the administrator's) stay too. */
function changeOf(
  person: Person,
  read: PersonRead,
  { today, members, remarks }: At & { remarks: Remark[] },
): Finding<PersonMake> {
  const before = factsOf(person)
  const kept = before.roles.filter((role) => role === 'administrator')
  const facts: PersonFacts = {
    ...before,
    post: read.facts.post || before.post,
    unit: read.facts.unit || before.unit,
    telephones: read.facts.telephones.length > 0 ? read.facts.telephones : before.telephones,
    roles: [...new Set([...kept, ...read.facts.roles])],
  }
  const member = memberMake(read, today)
  const make = newOf(member.make, members.get(person.id) ?? plainMember(person.id))
  const returns = !person.active
  const back = returns ? [remark('note', 'personReturns', { name: read.name })] : []
  return {
    act: returns ? 'add' : sameFacts(before, facts) && make === null ? 'same' : 'change',
    make: { id: person.id, returns, facts, before, member: make },
    remarks: [...remarks, ...member.remarks, ...back],
  }
}

/** The facts of a person as they are typed in. */
export function factsOf({ name, post, unit, telephones, roles, alternate }: Person): PersonFacts {
  return { name, post, unit, telephones, roles, alternate }
}

/** True when two people are written alike, roles in whatever order. */
export function sameFacts(one: PersonFacts, other: PersonFacts): boolean {
  return factsText(one) === factsText(other)
}

function factsText({ name, post, unit, telephones, roles, alternate }: PersonFacts): string {
  return JSON.stringify([name, post, unit, telephones, [...roles].sort(), alternate])
}
