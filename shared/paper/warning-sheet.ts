import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { type BlockPlace, block, tableBlock } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { left, middle, type Row, row, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** A line of a register on the sheet: when, then its texts in the order of the columns. */
export interface RegisterLine {
  at: Instant | null
  texts: readonly string[]
}

/** The facts of one warning from its issue to its end (domain.md 4.10); lists may be empty: there the pen writes. */
export interface WarningSheetData {
  number: number
  exercise: boolean
  /** How it is meant, in words: actual, exercise, test. */
  status: string
  issuers: readonly string[]
  /** Type and colour in words. */
  signal: string
  issuedAt: Instant
  receivedAt: Instant
  /** The ways it was received, in words. */
  ways: readonly string[]
  places: readonly string[]
  /** Hazard points, reservoirs and danger zones kept of these places. */
  sites: string
  /** The original words of every message, the first first. */
  originals: readonly string[]
  /** Reports to leaders and what they ordered: who, by which means, in what words. */
  reports: readonly RegisterLine[]
  /** Passed on: to whom, by which means. */
  forwards: readonly RegisterLine[]
  /** Call-outs: target, post, number, channel, who answered, what. */
  calls: readonly RegisterLine[]
  /** Responses: level and matter, who signed. */
  responses: readonly RegisterLine[]
  /** Actions of the responses: what, who, how it came out. */
  actions: readonly RegisterLine[]
  /** Upgrades, downgrades, lifting: what it became, in words. */
  changes: readonly RegisterLine[]
  summaries: readonly string[]
}

const size = a4Portrait
const width = contentWidth(size)
const labelWidth = 22
const inner = width - labelWidth
const time = 22
const penHeight = 7
const pair = [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth]
const single = [labelWidth, inner]

/** The handling sheet of a warning, A4 upright: what came, who was told, who was called and answered, which response, how it ended; two signatures. */
export function warningSheet(data: WarningSheetData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('warningSheet.title')
  const of = words('entryNumber', { number: data.number })
  const framed = { ...frame, rehearsal: frame.rehearsal || data.exercise }
  const head = { head: [], bands: headRows(data, frame, words).map((each): Row[] => [each]) }
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of: `${of} ${data.signal}`, words }),
    sections: signedSections([head, ...registers(data, frame, words)], signing(frame, words)),
  }
  return typeset(plan, framed, words)
}

function headRows(data: WarningSheetData, { zone }: PaperFrame, words: PaperWords): Row[] {
  const comma = words('separator')
  const field = (key: FieldKey, text: string) => ({ label: words(`warningSheet.${key}`), text })
  return [
    fieldRow(pair, [
      field('number', words('entryNumber', { number: data.number })),
      field('status', data.status),
    ]),
    fieldRow(pair, [field('issuers', data.issuers.join(comma)), field('signal', data.signal)]),
    fieldRow(pair, [
      field('issuedAt', dateTime(data.issuedAt, zone)),
      field('receivedAt', dateTime(data.receivedAt, zone)),
    ]),
    fieldRow(single, [field('ways', data.ways.join(comma))]),
    fieldRow(single, [field('places', data.places.join(comma))], 9),
    fieldRow(single, [field('sites', data.sites)]),
  ]
}

type FieldKey =
  | 'number'
  | 'status'
  | 'issuers'
  | 'signal'
  | 'issuedAt'
  | 'receivedAt'
  | 'ways'
  | 'places'
  | 'sites'

function registers(data: WarningSheetData, { zone }: PaperFrame, words: PaperWords): Section[] {
  const place: BlockPlace = { label: labelWidth, width: inner, words }
  const table = (key: RegisterKey, shares: readonly number[]) =>
    register({ key, lines: data[key], shares, zone }, place)
  return [
    block(words('warningSheet.originals'), data.originals, place),
    table('reports', [26, 20]),
    table('forwards', [60]),
    table('calls', [26, 17, 21, 14, 18]),
    table('responses', [60]),
    table('actions', [62, 20]),
    table('changes', []),
    summary(data, place),
  ]
}

type RegisterKey = 'reports' | 'forwards' | 'calls' | 'responses' | 'actions' | 'changes'

/** Time first, then columns of given widths, the last takes what is left; an empty register leaves two lines for the pen. */
function register(
  {
    key,
    lines,
    shares,
    zone,
  }: { key: RegisterKey; lines: readonly RegisterLine[]; shares: readonly number[]; zone: string },
  place: BlockPlace,
): Section {
  const { words } = place
  const taken = shares.reduce((sum, share) => sum + share, time)
  const columns = [time, ...shares, inner - taken]
  const heads = words(`warningSheet.heads.${key}`).split('|')
  const filled = lines.map(({ at, texts }) => [
    middle(says('small', at === null ? '' : dateTime(at, zone))),
    ...texts.map((text) => left(says('small', text))),
  ])
  const blank = Array.from({ length: 2 }, () => columns.map(() => left()))
  const table =
    filled.length > 0
      ? { columns, heads, rows: filled }
      : { columns, heads, rows: blank, rowHeight: penHeight }
  return tableBlock(words(`warningSheet.${key}`), table, place)
}

/** The summary, or room for the pen. */
function summary({ summaries }: WarningSheetData, place: BlockPlace): Section {
  const label = place.words('warningSheet.summaries')
  if (summaries.length > 0) return block(label, summaries, place)
  const contents = [middle(says('label', label)), left()]
  return { head: [], bands: [[row({ columns: single, contents, minHeight: 3 * penHeight })]] }
}

function signing({ zone }: PaperFrame, words: PaperWords): Section {
  const keys = ['signLead', 'signLeader'] as const
  const signatories = keys.map((key) => ({ label: words(`warningSheet.${key}`), signed: null }))
  return signatures(signatories, { width, zone, words })
}
