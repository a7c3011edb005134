import { refuse } from '#shared/base/refusal.ts'
import { exerciseNow } from '../exercise.ts'
import type { Handler, Work } from '../work.ts'
import { nextNumber } from '../yearly-number.ts'
import { soundFacts } from './facts.ts'
import { adoptFirst, insertFigures } from './figures.ts'
import { regrade } from './grading.ts'
import { insertLink } from './links.ts'
import { factsIn, note } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { entryTime, factsOf, standingRow } from './store.ts'

/** Opens an incident; received is the time of the call it comes from, else now, and the system's own time stays beside it. */
export const open: Handler<'incidents.open'> = (work, { facts: said, figures, entry, links, exercise }) => {
  const received = entry === null ? work.now : entryTime(work.db, entry)
  const facts = soundFacts(work, said, { received, before: null })
  const practice = exerciseNow(work, exercise)
  const { drill } = practice ? work.call('drills.now', {}) : { drill: null }
  const id = work.ledger.insert('incident', {
    ...nextNumber(work, 'incident', practice),
    exercise: practice ? 1 : 0,
    drill: drill?.id ?? null,
    state: 'open',
    opened_at: work.now,
    closed_at: null,
    closing: '',
    entry,
    person: work.person?.id ?? null,
  })
  insertRevision(work, id, { facts, reason: '' })
  for (const link of links) insertLink(work, id, link)
  note(work, id, 'opened', factsIn(work, facts))
  if (figures) {
    const figure = insertFigures(work, id, {
      ...figures,
      asOf: figures.asOf ?? facts.receivedAt,
      corrects: null,
    })
    adoptFirst(work, id, figure)
  }
  regrade(work, id)
  return incidentOf(work, id)
}

/** Other facts from now on, with the reason; what was written before stays. */
export const revise: Handler<'incidents.revise'> = (work, { id, facts: said, reason }) => {
  standingRow(work.db, id)
  const before = factsOf(work.db, id)
  const facts = soundFacts(work, said, { received: before.receivedAt, before })
  const changed = Object.keys(facts).filter(
    (key) =>
      JSON.stringify(facts[key as keyof typeof facts]) !== JSON.stringify(before[key as keyof typeof before]),
  )
  if (changed.length === 0) refuse('incidents.nothingChanged')
  insertRevision(work, id, { facts, reason })
  const what = changed.map((key) => work.words(`notices:incidents.fact.${key}`))
  note(work, id, 'revised', { what: what.join(work.words('notices:list.comma')), reason })
  regrade(work, id)
  return incidentOf(work, id)
}

function insertRevision(
  work: Work,
  incident: number,
  { facts, reason }: { facts: object; reason: string },
): void {
  work.ledger.insert('incident_revision', {
    incident,
    facts: JSON.stringify(facts),
    reason,
    at: work.now,
    person: work.person?.id ?? null,
  })
}
