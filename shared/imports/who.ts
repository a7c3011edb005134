import type { Person } from '#shared/people/person.ts'
import type { Remark } from './contract.ts'
import { type Choice, remark } from './draft.ts'
import { tight } from './tidy.ts'

/** The people of a room, looked up by name. */
export interface Known {
  byName: ReadonlyMap<string, readonly Person[]>
  byId: ReadonlyMap<number, Person>
}

/** Whom a name means, and what is to be said about it. */
export interface Meant {
  person: Person | null
  remarks: Remark[]
}

/** Names are at most so many characters. */
export const longestName = 40

/** The people of a room by name and by number. */
export function knownPeople(people: readonly Person[]): Known {
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const key = tight(person.name)
    byName.set(key, [...(byName.get(key) ?? []), person])
  }
  return { byName, byId: new Map(people.map((person) => [person.id, person])) }
}

/** Everyone of this name, those removed included. */
export function namesakes(known: Known, name: string): readonly Person[] {
  return known.byName.get(tight(name)) ?? []
}

/** Whom a name in a sheet means: the one who bears it, whoever was chosen, or a question; `unit` decides between namesakes where the sheet gives it. */
export function whoIs(
  known: Known,
  { name, unit = '' }: { name: string; unit?: string },
  choice: Choice | undefined,
): Meant {
  if (name.length > longestName)
    return { person: null, remarks: [remark('error', 'nameTooLong', { name: name.slice(0, longestName) })] }
  const all = namesakes(known, name)
  const active = all.filter((person) => person.active)
  const [only] = active
  if (only && active.length === 1) return { person: only, remarks: [] }
  const chosen = choice?.people[name]
  const picked = chosen === undefined ? undefined : known.byId.get(chosen)
  if (active.length === 0) return unknown(name, all, picked)
  const ofUnit = active.filter((person) => unit !== '' && tight(person.unit) === tight(unit))
  const found = active.find(({ id }) => id === chosen) ?? (ofUnit.length === 1 ? ofUnit[0] : undefined)
  if (found)
    return { person: found, remarks: [remark('note', 'namesakeChosen', { name, as: labelOf(found) })] }
  return { person: null, remarks: [remark('question', 'ambiguousName', { name }, active.map(candidate))] }
}

/** Somebody a name may mean, told from namesakes by unit, post and telephone. */
export function candidate(person: Person): { id: number; label: string } {
  return { id: person.id, label: labelOf(person) }
}

/** Name, unit, post and telephone of a person, as far as they are known. */
export function labelOf({ name, unit, post, telephones }: Person): string {
  return [name, unit, post, telephones[0] ?? ''].filter((part) => part !== '').join(' ')
}

function unknown(name: string, all: readonly Person[], picked: Person | undefined): Meant {
  if (picked?.active)
    return { person: picked, remarks: [remark('warning', 'takenFor', { name, as: labelOf(picked) })] }
  const code = all.length > 0 ? 'personInactive' : 'unknownPerson'
  return { person: null, remarks: [remark('error', code, { name })] }
}
