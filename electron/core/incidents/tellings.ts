import { refuseFields } from '#shared/base/refusal.ts'
import type { NewTelling } from '#shared/incidents/telling.ts'
import type { Handler, Work } from '../work.ts'
import { markIn, partyIn, titleIn } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { entryTime, rowOf, standingRow } from './store.ts'

/** Keeps who told whom, when, by which means, in what words and with what answer; a line of the log is written unless one is named. */
export const tell: Handler<'incidents.tell'> = (work, { id, ...said }) => {
  const { entry: incidentEntry } = standingRow(work.db, id)
  const named = said.entry === null ? null : entryTime(work.db, said.entry)
  const happenedAt = said.happenedAt ?? named ?? work.now
  if (said.happenedAt !== undefined && happenedAt > work.now) refuseFields({ happenedAt: 'incidents.future' })
  if (named === null && said.party.unit === '' && said.party.name === '')
    refuseFields({ 'party.name': 'empty' })
  const links = incidentEntry === null ? [] : [incidentEntry]
  const entry = said.entry ?? written(work, id, { said, happenedAt, links })
  work.ledger.insert('incident_telling', {
    incident: id,
    role: said.role,
    direction: said.direction,
    party: JSON.stringify(said.party),
    means: said.means,
    words: said.words,
    answer: said.answer,
    happened_at: happenedAt,
    entry,
    at: work.now,
    person: work.person?.id ?? null,
  })
  return incidentOf(work, id)
}

function written(
  work: Work,
  id: number,
  { said, happenedAt, links }: { said: NewTelling; happenedAt: string; links: number[] },
): number {
  const { role, direction, means, party, words, answer } = said
  const text = work.words(`notices:incidents.told.${direction}`, {
    mark: markIn(work, id),
    title: titleIn(work, id),
    means: work.words(`notices:incidents.means.${means}`),
    who: partyIn(work, role, party),
    words,
    answer: answer === '' ? '' : work.words('notices:incidents.answered', { answer }),
  })
  const exercise = rowOf(work.db, id).exercise === 1
  return work.call('log.write', { kind: kindFor(work, said), text, party, happenedAt, links, exercise }).id
}

/** The kind of line: a call is a call, all else a matter of the incident; kinds the room switched off are passed over. */
function kindFor(work: Work, { means, direction }: NewTelling): string {
  const active = work.call('log.kinds', {}).filter((kind) => kind.active)
  const call = direction === 'out' ? 'callOut' : 'callIn'
  const wanted = [...(means === 'telephone' ? [call] : []), 'incident', 'other']
  return wanted.find((code) => active.some((kind) => kind.code === code)) ?? active[0]?.code ?? 'other'
}
