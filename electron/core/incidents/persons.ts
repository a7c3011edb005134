import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { PersonFacts } from '#shared/incidents/person.ts'
import type { Handler, Work } from '../work.ts'
import { incidentOf } from './reading.ts'
import { personsOf, standingRow } from './store.ts'

/** Puts a person on the list behind the numbers. */
export const addPerson: Handler<'incidents.addPerson'> = (work, { id, facts }) => {
  standingRow(work.db, id)
  insertPerson(work, id, { facts, replaces: null, gone: false })
  return incidentOf(work, id)
}

/** Another row in the place of one: corrected, gone from bad to worse, or taken off with the reason. */
export const replacePerson: Handler<'incidents.replacePerson'> = (work, { id, person, facts, gone }) => {
  standingRow(work.db, id)
  const row = personsOf(work.db, id).find((one) => one.id === person)
  if (!row) refuse('incidents.unknownPerson', { id: person })
  if (!row.current) refuse('incidents.personReplaced', { name: row.facts.name })
  if (gone && facts.note === '') refuseFields({ 'facts.note': 'incidents.goneNote' })
  insertPerson(work, id, { facts, replaces: person, gone })
  return incidentOf(work, id)
}

function insertPerson(
  work: Work,
  incident: number,
  { facts, replaces, gone }: { facts: PersonFacts; replaces: number | null; gone: boolean },
): void {
  work.ledger.insert('incident_person', {
    incident,
    facts: JSON.stringify(facts),
    replaces,
    gone: gone ? 1 : 0,
    at: work.now,
    person: work.person?.id ?? null,
  })
}
