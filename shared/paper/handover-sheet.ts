import { dateTime, longDay } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { type BlockPlace, block } from './block.ts'
import { fieldRow } from './fields.ts'
import { checkSection, type PaperCheck } from './handover-checks.ts'
import { type OpenThings, openSections } from './handover-open.ts'
import { sealRows } from './handover-seal.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Landscape, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { namesText } from './people.ts'
import type { Row } from './row.ts'
import type { PaperFrame, Sheet, SignOff } from './sheet.ts'
import { type PaperShift, shiftText } from './shift-text.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** Names of one side of a handover. */
export interface HandoverCrew {
  leader: readonly string[]
  lead: readonly string[]
  officers: readonly string[]
}

/** The facts of one handover (domain.md 4.3); lists may be empty and then say so. */
export interface HandoverData extends OpenThings {
  /** `2026-11-22` */
  dutyDay: string
  shift: PaperShift
  outgoing: HandoverCrew
  incoming: HandoverCrew
  handedAt: Instant | null
  counts: {
    received: number
    /** Null while the console keeps none. */
    warnings: number | null
    handled: number
    entries: number
    settled: number
    open: number
    late: number
  }
  /** What the outgoing officer wrote about the shift. */
  summary: string
  equipment: readonly PaperCheck[]
  articles: readonly PaperCheck[]
  notes: readonly string[]
  /** What the leader wrote when reviewing. */
  review: string
  signatures: { outgoing: SignOff | null; incoming: SignOff | null; leader: SignOff | null }
  /**
   * The chain's head signed with the room's key: base64 signature, short fingerprint of the public key; null
   * until signed.
   */
  seal: { head: string; signature: string; key: string } | null
}

const size = a4Landscape
const width = contentWidth(size)
const labelWidth = 26
const inner = width - labelWidth

/**
 * The register sheet of one handover, A4 lying: who hands what to whom, what is open, what works, and three
 * signatures.
 */
export function handoverSheet(data: HandoverData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('handover.title')
  const of = data.dutyDay
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: longDay(of, words('locale')), words }),
    sections: signedSections(
      [head, ...openSections(data, placeOf(words), frame.zone), ...roomThings(data, words)],
      signing(data, frame, words),
    ),
  }
  return typeset(plan, frame, words)
}

function headRows(data: HandoverData, frame: PaperFrame, words: PaperWords): Row[] {
  const third = (width - 3 * labelWidth) / 3
  const half = width / 2 - labelWidth
  const { warnings, ...others } = data.counts
  const counts =
    warnings === null
      ? words('handover.countsAlone', others)
      : words('handover.counts', { ...others, warnings })
  return [
    fieldRow(
      [labelWidth, third - 8, labelWidth, third + 20, labelWidth, third - 12],
      [
        { label: words('handover.date'), text: longDay(data.dutyDay, words('locale')) },
        { label: words('handover.shift'), text: shiftText(data.shift, frame.zone, words) },
        { label: words('handover.handedAt'), text: moment(data.handedAt, frame) },
      ],
    ),
    fieldRow(
      [labelWidth, half, labelWidth, half],
      [
        { label: words('handover.outgoing'), text: crewText(data.outgoing, words) },
        { label: words('handover.incoming'), text: crewText(data.incoming, words) },
      ],
    ),
    fieldRow(
      [labelWidth, inner],
      [{ label: words('handover.summary'), text: [counts, data.summary].filter(Boolean).join('\n') }],
    ),
  ]
}

function roomThings(data: HandoverData, words: PaperWords): Section[] {
  const place = placeOf(words)
  const review = data.review === '' ? [] : [block(words('handover.review'), [data.review], place)]
  return [
    checkSection(words('handover.equipment'), data.equipment, place),
    checkSection(words('handover.articles'), data.articles, place),
    block(words('handover.notes'), data.notes, place),
    ...review,
  ]
}

function signing(data: HandoverData, frame: PaperFrame, words: PaperWords): Section {
  const { outgoing, incoming, leader } = data.signatures
  const signatories = [
    { label: words('handover.signOutgoing'), signed: outgoing },
    { label: words('handover.signIncoming'), signed: incoming },
    { label: words('handover.signLeader'), signed: leader },
  ]
  const { bands } = signatures(signatories, { width, zone: frame.zone, words })
  return { head: [], bands: [[...bands.flat(), ...sealRows(data.seal, width, words)]] }
}

function placeOf(words: PaperWords): BlockPlace {
  return { label: labelWidth, width: inner, words }
}

function crewText(crew: HandoverCrew, words: PaperWords): string {
  const named = (names: readonly string[]) => namesText(names, words)
  return words('handover.crewOf', {
    leader: named(crew.leader),
    lead: named(crew.lead),
    officers: named(crew.officers),
  })
}

function moment(at: Instant | null, frame: PaperFrame): string {
  return at === null ? '' : dateTime(at, frame.zone)
}
