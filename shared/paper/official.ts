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

/** A table of an official paper beside its label: heads of the columns, their widths in millimetres (`tableWidth` together), rows of cells; an empty cell is for the pen. */
export interface OfficialTable {
  label: string
  heads: readonly string[]
  columns: readonly number[]
  rows: readonly (readonly string[])[]
}

/** Millimetres of an official paper's table beside its label. */
export const tableWidth = 128

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
  /** How urgent it is, with its caption. */
  urgency: string
  /** Who issues it, with its caption: the name in print, not a signature. */
  issuer: string
  title: string
  /** To whom it is addressed, with its colon. */
  addressed: string
  parts: readonly OfficialPart[]
  /** Unit and day under the body, at the right. */
  closing: readonly string[]
  /** Under the text: the people behind the numbers. */
  lists: readonly OfficialTable[]
  foot: readonly OfficialLine[]
  /** To whom it was sent, how and when, and who confirmed when that it came. */
  sent: OfficialTable
  /** Who drew it up, checked it, issued it: the cell stays empty for the pen. */
  signing: readonly { label: string; signed: SignOff | null }[]
  /** What stands across the head: draft, voided. */
  marks: readonly string[]
  exercise: boolean
}

/** The body in plain lines, in their order: what the print and the editable file must both hold. */
export function officialLines(paper: OfficialPaper): string[] {
  const { marks, banner, issue, unit, day, urgency, issuer, title, addressed } = paper
  const { parts, closing, lists, foot, sent, signing } = paper
  const body = parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
  const below = foot.flatMap(({ label, text }) => [label, text])
  const signers = signing.map(({ label }) => label)
  const lines = [
    ...marks,
    banner,
    issue,
    unit,
    day,
    urgency,
    issuer,
    title,
    addressed,
    ...body,
    ...closing,
    ...lists.flatMap(tableLines),
    ...below,
    ...tableLines(sent),
    ...signers,
  ]
  return lines.filter((line) => line !== '')
}

function tableLines({ label, heads, rows }: OfficialTable): string[] {
  return [label, ...heads, ...rows.flat()]
}
