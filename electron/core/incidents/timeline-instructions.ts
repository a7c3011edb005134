import { z } from 'zod'
import { incidentNumber } from '#shared/incidents/incident.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import type { Happened } from './happened.ts'

/** What leaders instructed about an incident and what was followed up, with every step of both. */
export function instructionsHappened(work: Work, id: number): Happened[] {
  return [...instructions(work, id), ...followups(work, id)]
}

const Given = z.object({
  words: z.string().catch(''),
  leader: z.object({ name: z.string().catch(''), post: z.string().catch('') }).catch({ name: '', post: '' }),
})

function instructions(work: Work, id: number): Happened[] {
  const rows = work.db.all<Stored<'instruction'>>(
    `SELECT * FROM instruction WHERE incident = ? OR id IN
       (SELECT target FROM incident_link WHERE incident = ? AND kind = 'instruction' AND withdrawn_at IS NULL)
     ORDER BY id`,
    id,
    id,
  )
  return rows.flatMap((row) => {
    const { words, leader } = Given.parse(JSON.parse(row.facts))
    const who = [leader.name, leader.post].filter(Boolean).join(' ')
    const given: Happened = {
      at: row.given_at,
      recordedAt: row.at,
      kind: 'instruction',
      text: work.words(`notices:incidents.line.instruction.${row.form}`, { who, words }),
      person: row.person,
      table: 'instruction',
      row: row.id,
      ref: `followups/instruction/${row.id}`,
    }
    return [given, ...instructionEvents(work, row)]
  })
}

function instructionEvents(work: Work, of: Stored<'instruction'>): Happened[] {
  return work.db
    .all<Stored<'instruction_event'>>(
      'SELECT * FROM instruction_event WHERE instruction = ? ORDER BY id',
      of.id,
    )
    .map((row) => ({
      at: row.happened_at,
      recordedAt: row.at,
      kind: 'instruction',
      text: work.words(`notices:incidents.line.instructionAct.${row.act}`, {
        number: incidentNumber(of),
        words: row.words,
        leader: row.leader,
      }),
      person: row.person,
      table: 'instruction_event',
      row: row.id,
      ref: `followups/instruction/${of.id}`,
    }))
}

function followups(work: Work, id: number): Happened[] {
  const rows = work.db.all<Stored<'followup'>>(
    `SELECT * FROM followup WHERE incident = ? OR id IN
       (SELECT target FROM incident_link WHERE incident = ? AND kind = 'followup' AND withdrawn_at IS NULL)
     ORDER BY id`,
    id,
    id,
  )
  return rows.flatMap((row) => [
    {
      at: row.assigned_at,
      recordedAt: row.assigned_at,
      kind: 'followup',
      text: work.words('notices:incidents.line.followup', { title: row.title, unit: row.lead_unit }),
      person: row.person,
      table: 'followup',
      row: row.id,
      ref: `followups/${row.id}`,
    },
    ...followupEvents(work, row),
  ])
}

function followupEvents(work: Work, of: Stored<'followup'>): Happened[] {
  return work.db
    .all<Stored<'followup_event'>>('SELECT * FROM followup_event WHERE followup = ? ORDER BY id', of.id)
    .map((row) => ({
      at: row.happened_at,
      recordedAt: row.at,
      kind: 'followup',
      text: work.words(`notices:incidents.line.followupAct.${row.act}`, {
        title: of.title,
        unit: row.unit,
        who: row.who,
        words: row.words,
      }),
      person: row.person,
      table: 'followup_event',
      row: row.id,
      ref: `followups/${of.id}`,
    }))
}
