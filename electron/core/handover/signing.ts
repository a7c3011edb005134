import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { signText } from '../db/key.ts'
import type { Handler, Work } from '../work.ts'
import { briefOf } from './brief.ts'
import { notePresence, preparedNext, relieve } from './crew.ts'
import { plannedEnd } from './rules.ts'
import { handoverOf, handoversWhere, openShift } from './store.ts'

/** The outgoing side signs: only from the window on, only someone of the shift, only with the whole checklist looked at. */
export const sign: Handler<'handover.sign'> = (work, { person, pin, summary }) => {
  const shift = openShift(work.db)
  if (underWay(work, shift.id)) refuse('handover.alreadySigned')
  refuseBeforeWindow(work, shift)
  const brief = briefOf(work, shift.id)
  const unseen = brief.checks.filter(({ state }) => state === null)
  if (unseen.length > 0)
    refuse('handover.uncheckedItems', {
      count: unseen.length,
      items: unseen.map(({ name }) => name).join(work.words('notices:list.comma')),
    })
  const signer = work.call('people.confirm', { person, pin })
  refuseStranger(shift, signer)
  const id = work.ledger.insert('handover', {
    ...unsigned,
    shift: shift.id,
    state: 'outgoingSigned',
    summary,
    brief: JSON.stringify(brief),
    outgoing: person,
    outgoing_at: work.now,
  })
  return handoverOf(work.db, id)
}

/** The outgoing side takes its signature back, as long as nobody has taken over. */
export const withdraw: Handler<'handover.withdraw'> = (work, { person, pin, reason }) => {
  const handover = signedHandover(work)
  if (handover.outgoing.id !== person) refuse('handover.notSigner', { name: handover.outgoing.name })
  const signer = work.call('people.confirm', { person, pin })
  work.ledger.update('handover', handover.id, { state: 'withdrawn', review: reason })
  work.call('log.notice', { notice: 'handover.withdrawn', fields: { name: signer.name, reason } })
  return handoverOf(work.db, handover.id)
}

/** The incoming side signs: never the same person. The shift is cut off and frozen at this stamp, the next one begins, the chain's head is signed. */
export const receive: Handler<'handover.receive'> = (work, { person, pin, early }) => {
  const handover = signedHandover(work)
  if (early === '' && work.now < windowFrom(work, openShift(work.db))) refuseFields({ early: 'empty' })
  if (handover.outgoing.id === person) refuse('handover.samePerson', { name: handover.outgoing.name })
  const signer = work.call('people.confirm', { person, pin })
  if (!signer.roles.some((role) => role === 'lead' || role === 'officer'))
    refuse('shift.unqualified', { name: signer.name, post: 'officer' })
  work.call('roster.follow', {})
  const next = preparedNext(work)
  const head = work.call('audit.head', {})
  changeShift(work, { from: handover.shift, to: next, signer: person })
  work.call('shift.follow', {})
  const signature = signText(work.house.file, `${work.room.id} ${head.seq} ${head.hash}`)
  work.ledger.update('handover', handover.id, {
    state: 'received',
    next_shift: next.id,
    incoming: person,
    incoming_at: work.now,
    cut_link: head.seq,
    head: head.hash,
    signature,
  })
  work.call('log.notice', {
    notice: 'handover.received',
    fields: { out: handover.outgoing.name, in: signer.name, link: head.seq, head: head.hash.slice(0, 8) },
  })
  if (early !== '')
    work.call('log.notice', { notice: 'handover.early', fields: { name: signer.name, reason: early } })
  work.after(() => work.house.wantCopy('handover'))
  return handoverOf(work.db, handover.id)
}

/** The leader reviews and signs; a third person. */
export const review: Handler<'handover.review'> = (work, { handover: id, person, pin, review: words }) => {
  const handover = handoverOf(work.db, id)
  if (handover.state !== 'received') refuse('handover.step', { state: handover.state })
  if (person === handover.outgoing.id || person === handover.incoming?.id)
    refuse('handover.samePerson', { name: '' })
  const signer = work.call('people.confirm', { person, pin })
  if (!signer.roles.includes('leader')) refuse('shift.unqualified', { name: signer.name, post: 'leader' })
  work.ledger.update('handover', id, {
    state: 'reviewed',
    leader: person,
    leader_at: work.now,
    review: words,
  })
  return handoverOf(work.db, id)
}

/** From when on a shift may be handed over. */
export function windowFrom(work: Work, shift: Shift): string {
  return plusMinutes(plannedEnd(work, shift), -work.settings.handoverWindowMinutes)
}

/** The handover of a shift that outgoing has signed and incoming has not. */
export function underWay(work: Work, shift: number): Handover | null {
  return handoversWhere(work.db, "h.shift = ? AND h.state = 'outgoingSigned'", [shift], 1)[0] ?? null
}

const unsigned = {
  next_shift: null,
  incoming: null,
  incoming_at: null,
  leader: null,
  leader_at: null,
  review: '',
  cut_link: null,
  head: null,
  signature: null,
}

function signedHandover(work: Work): Handover {
  return underWay(work, openShift(work.db).id) ?? refuse('handover.notSigned')
}

function refuseBeforeWindow(work: Work, shift: Shift): void {
  const from = windowFrom(work, shift)
  if (work.now < from)
    refuse('handover.tooEarly', { at: from, minutes: Math.ceil(minutesBetween(work.now, from)) })
}

function refuseStranger(shift: Shift, signer: { id: number; name: string; roles: readonly string[] }): void {
  const staff = shift.crew.filter(
    ({ post, presence }) => (post === 'lead' || post === 'officer') && presence !== 'relieved',
  )
  if (staff.length > 0 && !staff.some((member) => member.person.id === signer.id))
    refuse('handover.notOfShift', { name: signer.name })
  if (!signer.roles.some((role) => role === 'lead' || role === 'officer'))
    refuse('shift.unqualified', { name: signer.name, post: 'lead' })
}

/** The cut: every entry recorded before it belongs to the outgoing shift, every later one to the incoming. */
function changeShift(work: Work, change: { from: number; to: Shift; signer: number }): void {
  const outgoing = openShift(work.db)
  for (const member of outgoing.crew.filter(
    ({ presence }) => presence !== 'relieved' && presence !== 'absent',
  )) {
    relieve(work, member.id)
  }
  work.ledger.update('shift', change.from, { state: 'closed', closed_at: work.now })
  work.ledger.update('shift', change.to.id, { state: 'open', opened_at: work.now })
  const mine = change.to.crew.find((member) => member.person.id === change.signer)
  if (mine) {
    work.ledger.update('crew_member', mine.id, { presence: 'present', since: work.now })
    notePresence(work, mine.id, 'present')
  }
  const post = change.to.crew.some((member) => member.post === 'lead') ? 'officer' : 'lead'
  if (!mine) {
    const member = work.ledger.insert('crew_member', {
      shift: change.to.id,
      post,
      person: change.signer,
      presence: 'present',
      since: work.now,
      note: '',
      active: 1,
    })
    notePresence(work, member, 'present')
  }
}
