import type { Contact } from '#shared/contacts/contact.ts'
import type { ContactRead } from './contact-read.ts'
import type { Remark } from './contract.ts'
import { type Choice, remark } from './draft.ts'
import { tight } from './tidy.ts'

/** What a row is held against: the contacts of the book, the rows before it that were not left out, the answer given to it. */
export interface Others {
  contacts: readonly Contact[]
  before: readonly ContactRead[]
  choice: Choice | undefined
}

/** The same person twice is a fault; a namesake in the unit is asked about, one elsewhere is told. */
export function twinRemarks(read: ContactRead, { before, choice }: Others): Remark[] {
  const named = before.filter(({ name }) => tight(name) === tight(read.name))
  const same = named.find((other) => text(other) === text(read))
  if (same) return [remark('error', 'rowTwice', { row: same.row })]
  const here = named.find(({ unit }) => tight(unit) === tight(read.unit))
  if (here && (here.post === read.post || shares(here, read)))
    return [remark('error', 'personTwice', { name: read.name, row: here.row })]
  if (here && choice?.people[read.name] === 0) return [remark('note', 'namesakeNew', { name: read.name })]
  if (here)
    return [remark('question', 'namesakeInUnit', { name: read.name, row: here.row }, [{ id: 0, label: '' }])]
  const [other] = named
  if (!other) return []
  return shares(other, read)
    ? [remark('warning', 'personInTwoUnits', { name: read.name, row: other.row })]
    : [remark('note', 'namesakeInSheet', { name: read.name, row: other.row })]
}

/** Somebody of the book: of this unit and not contradicted by post and numbers, or elsewhere with the same number, which is asked. */
export function whomItMeans(
  read: ContactRead,
  { contacts, choice, before }: Others,
): { contact: Contact | null; asked: Remark[] } {
  const named = contacts.filter(({ name }) => tight(name) === tight(read.name))
  const chosen = choice?.people[read.name]
  const picked = named.find(({ id }) => id === chosen)
  if (picked) return { contact: picked, asked: [] }
  if (chosen === 0) {
    const told = before.some(({ name, unit }) => name === read.name && tight(unit) === tight(read.unit))
    return { contact: null, asked: told ? [] : [remark('note', 'namesakeNew', { name: read.name })] }
  }
  const here = named.filter(({ unit }) => tight(unit.name) === tight(read.unit))
  const agreeing = here.filter((one) => one.post === read.post || read.post === '' || sharesNumber(one, read))
  const [only] = agreeing
  if (only && agreeing.length === 1) return { contact: only, asked: [] }
  const moved = here.length > 0 ? [] : named.filter((one) => one.active && sharesNumber(one, read))
  const asked = [...here, ...moved]
  if (asked.length === 0) return { contact: null, asked: [] }
  const candidates = [...asked.map(candidate), { id: 0, label: '' }]
  const code = here.length > 0 ? 'contactInBook' : 'contactElsewhere'
  return { contact: null, asked: [remark('question', code, { name: read.name }, candidates)] }
}

function shares(one: ContactRead, other: ContactRead): boolean {
  return one.numbers.some(({ number }) => other.numbers.some((known) => known.number === number))
}

function sharesNumber(contact: Contact, read: ContactRead): boolean {
  return contact.numbers.some(({ number }) => read.numbers.some((one) => one.number === number))
}

function candidate({ id, unit, name, post, numbers }: Contact): { id: number; label: string } {
  return { id, label: [name, unit.name, post, numbers[0]?.number ?? ''].filter(Boolean).join(' ') }
}

function text({ row: _row, remarks: _remarks, ...facts }: ContactRead): string {
  return JSON.stringify(facts)
}
