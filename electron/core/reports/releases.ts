import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import type { Approval, CauseRelease, SkipApproval } from '#shared/reports/matter.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { noteOf } from './log-words.ts'
import type { CauseReleaseRow } from './rows.ts'

/** A leader lets words on the cause go into reports, with the source they rest on. */
export const releaseCause: Handler<'reports.releaseCause'> = (
  work,
  { incident, words, source, approval },
) => {
  const approved = approvedBy(work, approval)
  const id = work.ledger.insert('cause_release', {
    incident: known(work, incident),
    words,
    source,
    ...approved,
    at: work.now,
    person: actor(work).id,
  })
  noteOf(work, incident, 'causeReleased', { leader: approved.leader, words, source })
  return releaseFrom(releaseOf(work.db, id))
}

/** A leader approves reporting to a desk beyond the next level, or beside it. */
export const approveSkip: Handler<'reports.approveSkip'> = (
  work,
  { incident, desk, addressee, reason, approval },
) => {
  const approved = approvedBy(work, approval)
  const id = work.ledger.insert('skip_approval', {
    incident: known(work, incident),
    desk,
    addressee,
    reason,
    ...approved,
    at: work.now,
    person: actor(work).id,
  })
  noteOf(work, incident, 'skipApproved', { leader: approved.leader, to: addressee, reason })
  return skipsOf(work.db, incident).find((one) => one.id === id) ?? refuse('reports.unknownIncident', { id })
}

/** Every release of an incident's cause, oldest first. */
export function releasesOf(db: Reader, incident: number): CauseRelease[] {
  return db
    .all<Stored<'cause_release'>>('SELECT * FROM cause_release WHERE incident = ? ORDER BY id', incident)
    .map(releaseFrom)
}

/** The words on the cause that may be said now; undefined while none were released. */
export function lastRelease(db: Reader, incident: number): CauseRelease | undefined {
  return releasesOf(db, incident).at(-1)
}

/** A release by number; refused when there is none. */
export function releaseOf(db: Reader, id: number): Stored<'cause_release'> {
  return (
    db.one<Stored<'cause_release'>>('SELECT * FROM cause_release WHERE id = ?', id) ??
    refuse('reports.unknownRelease', { id })
  )
}

/** Every approval to report beyond the next level. */
export function skipsOf(db: Reader, incident: number): SkipApproval[] {
  return db
    .all<Stored<'skip_approval'>>('SELECT * FROM skip_approval WHERE incident = ? ORDER BY id', incident)
    .map((row) => ({
      id: row.id,
      desk: row.desk as DeskCode,
      addressee: row.addressee,
      reason: row.reason,
      ...approvalFrom(row),
    }))
}

type Approved = Pick<
  CauseReleaseRow,
  'leader' | 'signer' | 'means' | 'leader_words' | 'read_back' | 'happened_at'
>

/** By PIN the leader signs here and now; words from elsewhere are read back before they count. */
function approvedBy(work: Work, approval: Approval): Approved {
  if (approval.means === 'pin') {
    const leader = work.call('people.confirm', { person: approval.person, pin: approval.pin })
    if (!leader.roles.includes('leader')) refuse('reports.leaderSigns', { name: leader.name })
    return {
      leader: leader.name,
      signer: leader.id,
      means: 'pin',
      leader_words: approval.words,
      read_back: 0,
      happened_at: work.now,
    }
  }
  const { leader, means, words, readBack, happenedAt } = approval
  if (happenedAt > work.now) refuseFields({ 'approval.happenedAt': 'reports.ahead' })
  if (means !== 'paper' && !readBack) refuseFields({ 'approval.readBack': 'reports.readBack' })
  return {
    leader,
    signer: null,
    means,
    leader_words: words,
    read_back: readBack ? 1 : 0,
    happened_at: happenedAt,
  }
}

function known(work: Work, incident: number): number {
  return work.call('incidents.get', { id: incident }).id
}

function releaseFrom(row: Stored<'cause_release'>): CauseRelease {
  return { id: row.id, words: row.words, source: row.source, ...approvalFrom(row) }
}

function approvalFrom(row: Stored<'cause_release'> | Stored<'skip_approval'>) {
  return {
    leader: row.leader,
    means: row.means,
    leaderWords: row.leader_words,
    readBack: row.read_back === 1,
    happenedAt: row.happened_at,
    at: row.at,
  }
}
