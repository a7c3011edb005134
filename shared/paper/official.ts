import type { SignOff } from './sheet.ts'

/** A part of the body: a heading of the first rank, empty where there is none, and its paragraphs. */
export interface OfficialPart {
  heading: string
  paragraphs: readonly string[]
}

/** One named line of the foot: to whom, copies, how it was sent. */
export interface OfficialLine {
  label: string
  text: string
}

/**
 * An official paper as words in the order in which they stand (domain.md 4.4, 4.5; measures of GB/T 9704-2012): the same for the print and the editable file.
 * Empty text where nothing is to stand.
 */
export interface OfficialPaper {
  /** The kind of paper, in large red type: duty bulletin, special report. */
  banner: string
  /** Number of the issue within the year, in words. */
  issue: string
  unit: string
  day: string
  urgency: string
  title: string
  /** To whom it is addressed, with its colon. */
  addressed: string
  parts: readonly OfficialPart[]
  /** Unit and day under the body, at the right. */
  closing: readonly string[]
  foot: readonly OfficialLine[]
  /** Who drew it up, checked it, issued it: the cell stays empty for the pen. */
  signing: readonly { label: string; signed: SignOff | null }[]
  /** What stands across the head: draft, voided. */
  marks: readonly string[]
  exercise: boolean
}

/** The body in plain lines, in their order: what the print and the editable file must both hold. */
export function officialLines(paper: OfficialPaper): string[] {
  const { marks, banner, issue, unit, day, urgency, title, addressed, parts, closing, foot, signing } = paper
  const body = parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
  const below = foot.flatMap(({ label, text }) => [label, text])
  const signers = signing.map(({ label }) => label)
  const lines = [
    ...marks,
    urgency,
    banner,
    issue,
    unit,
    day,
    title,
    addressed,
    ...body,
    ...closing,
    ...below,
    ...signers,
  ]
  return lines.filter((line) => line !== '')
}
