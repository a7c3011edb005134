import type { z } from 'zod'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Drill, DrillFacts, NewDrill } from '#shared/drills/drill.ts'
import { scriptFrom } from '#shared/drills/from-timeline.ts'
import { type Inject, inOrder } from '#shared/drills/script.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { drillOf } from './reading.ts'
import { eventsOf, factsOf, rowOf, scriptOf } from './store.ts'

/** A drill with its first script. */
export const plan: Handler<'drills.plan'> = (work, { script, ...said }) => {
  const { name, kind, plan: card, ...facts } = said
  refuseUnknownCard(work, card)
  return newDrill(
    work,
    { name, kind, plan: card, facts: { ...facts, incident: null, withdrawn: '' } },
    script,
  )
}

/** A drill whose script is the timeline of a past incident; place and subject are those of the incident. */
export const planFromIncident: Handler<'drills.planFromIncident'> = (work, { incident: id, name, kind }) => {
  const script = scriptFrom(work.call('incidents.timeline', { id }))
  if (script.length === 0) refuse('drills.noTimeline', { id })
  const { facts: past } = work.call('incidents.get', { id })
  const facts: DrillFacts = {
    place: [past.township, past.place].filter(Boolean).join(' ').slice(0, 200),
    subject: past.title.slice(0, 400),
    participants: '',
    controller: '',
    plannedAt: null,
    incident: id,
    withdrawn: '',
  }
  return newDrill(work, { name, kind, plan: '', facts }, script)
}

/** Other facts for a drill that has not begun. */
export const revise: Handler<'drills.revise'> = (work, { id, ...said }) => {
  const row = plannedRow(work, id)
  const { name, kind, plan: card, ...facts } = said satisfies z.output<typeof NewDrill>
  refuseUnknownCard(work, card)
  const { incident, withdrawn } = factsOf(row)
  work.ledger.update('drill', id, {
    name,
    kind,
    plan: card,
    facts: JSON.stringify({ ...facts, incident, withdrawn }),
  })
  return drillOf(work, id)
}

/** Another state of the script; what was delivered stays as it was. */
export const setScript: Handler<'drills.setScript'> = (work, { id, script }) => {
  const { state } = rowOf(work.db, id)
  if (state !== 'planned' && state !== 'running') refuse('drills.over')
  refuseChangedDelivered(work, id, script)
  writeScript(work, id, script)
  return drillOf(work, id)
}

/** A drill that will not be held. */
export const withdraw: Handler<'drills.withdraw'> = (work, { id, reason }) => {
  const row = plannedRow(work, id)
  const facts = JSON.stringify({ ...factsOf(row), withdrawn: reason })
  work.ledger.update('drill', id, { state: 'withdrawn', facts })
  return drillOf(work, id)
}

/** The row of a drill that is planned; refused when it has begun or was withdrawn. */
export function plannedRow(work: Work, id: number): Stored<'drill'> {
  const row = rowOf(work.db, id)
  if (row.state !== 'planned') refuse('drills.notPlanned', { name: row.name })
  return row
}

function newDrill(
  work: Work,
  { facts, ...said }: { name: string; kind: Drill['kind']; plan: string; facts: DrillFacts },
  script: readonly Inject[],
): Drill {
  const id = work.ledger.insert('drill', {
    ...said,
    facts: JSON.stringify(facts),
    state: 'planned',
    broken_out: 0,
    began_at: null,
    ended_at: null,
    at: work.now,
    person: actor(work).id,
  })
  writeScript(work, id, script)
  return drillOf(work, id)
}

function writeScript(work: Work, drill: number, script: readonly Inject[]): void {
  const row = { drill, script: JSON.stringify(inOrder(script)), at: work.now, person: actor(work).id }
  work.ledger.insert('drill_script', row)
}

function refuseChangedDelivered(work: Work, id: number, script: readonly Inject[]): void {
  const delivered = eventsOf(work.db, id)
    .filter(({ act }) => act === 'inject')
    .map(({ inject }) => inject)
  for (const inject of scriptOf(work.db, id).injects) {
    const now = script.find(({ code }) => code === inject.code)
    const same = now !== undefined && JSON.stringify(now) === JSON.stringify(inject)
    if (delivered.includes(inject.code) && !same)
      refuse('drills.delivered', { words: inject.words.slice(0, 60) })
  }
}

function refuseUnknownCard(work: Work, card: string): void {
  if (card === '') return
  if (!work.call('plans.list', {}).some(({ code }) => code === card))
    refuseFields({ plan: 'drills.unknownPlan' })
}
