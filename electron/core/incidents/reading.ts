import type { Incident } from '#shared/incidents/incident.ts'
import { isRaised, marksOf } from '#shared/incidents/raising.ts'
import { byOf } from '../by.ts'
import type { Work } from '../work.ts'
import { gradingOf } from './grading.ts'
import { linksOf } from './links.ts'
import {
  actsOf,
  adoptedAmong,
  adoptionsOf,
  factsOf,
  figuresOf,
  personsOf,
  revisionsOf,
  rowOf,
  saidOf,
  tellingsOf,
} from './store.ts'
import { rulingCode } from './types.ts'

/** An incident by number with everything kept of it; refused when there is none. */
export function incidentOf(work: Work, id: number): Incident {
  const { db } = work
  const row = rowOf(db, id)
  const facts = factsOf(db, id)
  const [figures, adoptions] = [figuresOf(db, id), adoptionsOf(db, id)]
  const adopted = adoptedAmong(figures, adoptions)
  const typeCode = rulingCode(db, facts.typeCode)
  const marks = marksOf({ typeCode, facts, figures: adopted?.figures ?? null, said: saidOf(db, id) })
  const tellings = tellingsOf(db, id)
  return {
    ...{ id, year: row.year, number: row.number, title: facts.title, state: row.state },
    exercise: row.exercise === 1,
    ...{ facts, figures, adoptions, adopted, marks, tellings },
    persons: personsOf(db, id),
    grading: gradingOf(work, id, { facts, figures: adopted?.figures ?? null }),
    raised: isRaised(marks),
    links: linksOf(work, id),
    ownLeadersToldAt: firstToldLeaders(tellings),
    revisions: revisionsOf(db, id),
    acts: actsOf(db, id),
    entry: row.entry,
    openedAt: row.opened_at,
    openedBy: byOf(row.person, row.name),
    closedAt: row.closed_at,
    closing: row.closing,
  }
}

function firstToldLeaders(tellings: Incident['tellings']): string | null {
  const times = tellings.filter(({ role }) => role === 'ownLeader').map(({ happenedAt }) => happenedAt)
  return times.toSorted()[0] ?? null
}
