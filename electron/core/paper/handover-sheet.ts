import type { Check, Handover, MatterKind } from '#shared/handover/handover.ts'
import type { HandoverCrew, HandoverData } from '#shared/paper/handover-sheet.ts'
import { headCode } from '../audit/chain.ts'
import { fingerprint } from '../db/key.ts'
import type { Work } from '../work.ts'
import { paperCrew, shiftLabel, signOff } from './names.ts'
import { handoverFound, shiftFound } from './store.ts'

/** The facts of one handover as it was signed: the brief is the one frozen at the outgoing signature. */
export function handoverData(work: Work, id: number): HandoverData {
  const handover = handoverFound(work, id)
  const shift = shiftFound(work, handover.shift)
  const { counts, inForce, matters, checks } = handover.brief
  const told = (...kinds: MatterKind[]) => matters.filter(({ kind }) => kinds.includes(kind))
  return {
    dutyDay: shift.dutyDay,
    shift: { from: shift.from, to: shift.to, label: shiftLabel(work, shift) },
    outgoing: crewNames(work, handover.shift),
    incoming:
      handover.nextShift === null
        ? { leader: [], lead: [], officers: [] }
        : crewNames(work, handover.nextShift),
    handedAt: handover.incoming?.at ?? null,
    counts: {
      received: counts.callsIn,
      warnings: counts.warnings ?? null,
      handled: counts.settled,
      entries: counts.entries,
      settled: counts.settled,
      open: counts.open,
      late: counts.late,
    },
    summary: handover.summary,
    matters: [...told('incident', 'run', 'followup'), ...told('entry'), ...told('equipment')].map(
      ({ text, progress, next, dueAt }) => ({ matter: text, progress, nextStep: next ?? '', dueAt }),
    ),
    reports: told('incident').flatMap(({ text, next, dueAt }) =>
      dueAt === null ? [] : [{ matter: text, at: dueAt, to: next ?? '' }],
    ),
    instructions: [
      ...told('instructionOpen').map(({ text, progress }) => [text, progress].filter(Boolean).join(' · ')),
      ...told('instruction').map(({ text }) => text),
    ],
    warnings: inForce ?? null,
    equipment: checks.filter(({ group }) => group === 'equipment').map(checkOf),
    articles: checks.filter(({ group }) => group === 'article').map(checkOf),
    notes: told('note').map(({ text }) => text),
    review: handover.state === 'withdrawn' ? '' : handover.review,
    signatures: {
      outgoing: signOff(handover.outgoing),
      incoming: signOff(handover.incoming),
      leader: signOff(handover.leader),
    },
    seal: sealOf(work, handover),
  }
}

function crewNames(work: Work, shift: number): HandoverCrew {
  const { leader, lead, officers } = paperCrew(shiftFound(work, shift))
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name)
  return { leader: names(leader), lead: names(lead), officers: names(officers) }
}

function checkOf({ name, state, note }: Check) {
  return { item: name, state, note }
}

function sealOf(work: Work, { cutLink, head, signature }: Handover): HandoverData['seal'] {
  if (cutLink === null || head === null || signature === null) return null
  return { head: headCode({ seq: cutLink, hash: head }), signature, key: fingerprint(work.room.publicKey) }
}
