import { dateTime } from '#shared/base/clock-face.ts'
import { letterings } from './lettering.ts'
import { lineWidth } from './lines.ts'
import type { Section } from './paginate.ts'
import { left, middle, padding, right, row, rowsHeight, says } from './row.ts'
import type { SignOff } from './sheet.ts'
import type { PaperWords } from './words.ts'

/** A place to sign with the pen; `signed` is the electronic sign-off, null when there is none. */
export interface Signatory {
  label: string
  signed: SignOff | null
}

/** How wide the band of signatures is in millimetres, and in which zone its times are shown. */
export interface SignaturePlace {
  width: number
  zone: string
  words: PaperWords
}

const labelWidth = 17
const penHeight = 13
const mostCarried = 60

/**
 * Empty cells for the pen, the time to be written by hand, and the electronic sign-off in small type under
 * each; never cut over a page.
 */
export function signatures(signatories: readonly Signatory[], place: SignaturePlace): Section {
  const share = place.width / signatories.length
  const pairs = signatories.flatMap(() => [labelWidth, share - labelWidth])
  const { words } = place
  const pen = row({
    columns: pairs,
    contents: signatories.flatMap(({ label }) => [middle(says('label', label)), middle()]),
    role: 'sign',
    minHeight: penHeight,
  })
  const blank = timeBlank(share - labelWidth - 2 * padding.across, words)
  const time = row({
    columns: pairs,
    contents: signatories.flatMap(() => [middle(), right(says('foot', blank))]),
    role: 'sign',
    minHeight: 5.6,
    joined: pairs.length,
  })
  const electronic = row({
    columns: signatories.map(() => share),
    contents: signatories.map(({ signed }) => left(says('small', signOffText(signed, place)))),
    minHeight: 4.8,
  })
  return { head: [], bands: [[pen, time, electronic]] }
}

/** The date to be written by hand, closer where the cell is narrow: it stands on one line. */
function timeBlank(room: number, words: PaperWords): string {
  const usual = words('signature.timeBlank')
  return lineWidth(usual, letterings.foot) <= room ? usual : words('signature.timeBlankNarrow')
}

/**
 * Sections of which the last is signed: what stands last goes to the next page with the signatures, so that
 * these are never alone there.
 */
export function signedSections(sections: readonly Section[], signing: Section): Section[] {
  const last = sections.at(-1)
  const lines = last?.bands.at(-1)
  if (!last || !lines || rowsHeight(lines) > mostCarried) return [...sections, signing]
  const bands = [...last.bands.slice(0, -1), [...lines, ...signing.bands.flat()]]
  return [...sections.slice(0, -1), { head: last.head, bands }]
}

/** The electronic sign-off as it stands in small type under the cell for the pen. */
export function signOffText(signed: SignOff | null, { zone, words }: Omit<SignaturePlace, 'width'>): string {
  if (signed === null) return words('signature.notSigned')
  return words('signature.electronic', { name: signed.name, at: dateTime(signed.at, zone) })
}
