import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a5Portrait, contentWidth } from './page-size.ts'
import { type Content, left, middle, type Row, row, says, start } from './row.ts'
import type { PaperFrame, PaperParty, Sheet, SignOff } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The facts of one call (domain.md 4.2); empty text where nothing was said or written. */
export interface TelephoneRecordData {
  number: number
  /** Made in a drill. */
  exercise?: boolean
  direction: 'in' | 'out' | null
  at: Instant
  party: PaperParty
  subject: string
  parts: {
    time: string
    place: string
    cause: string
    course: string
    measures: string
    result: string
    impact: string
    trend: string
  }
  /** What was written down freely. */
  text: string
  /** Whom the other party has told already, and when. */
  told: string
  proposal: string
  instruction: string
  /** The leader's electronic sign-off under the instruction. */
  instructed: SignOff | null
  outcome: string
  recordedBy: string
  recordedAt: Instant
  readBack: boolean
}

const size = a5Portrait
const width = contentWidth(size)
const labelWidth = 20
const pair = [labelWidth, width / 2 - labelWidth, labelWidth, width / 2 - labelWidth]
const single = [labelWidth, width - labelWidth]
const partNames = ['time', 'place', 'cause', 'course', 'measures', 'result', 'impact', 'trend'] as const

/**
 * The record of one telephone call, A5 upright; proposal, instruction and outcome leave room for the pen when
 * nothing is written yet.
 */
export function telephoneRecordSheet(data: TelephoneRecordData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('telephone.title')
  const of = words('entryNumber', { number: data.number })
  const recorder = {
    label: words('telephone.signRecorder'),
    signed: { name: data.recordedBy, at: data.recordedAt },
  }
  const leader = { label: words('telephone.signLeader'), signed: data.instructed }
  const form = { head: [], bands: rows(data, frame, words).map((each): Row[] => [each]) }
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections([form], signatures([recorder, leader], { width, zone: frame.zone, words })),
  }
  return typeset(plan, { ...frame, rehearsal: frame.rehearsal || data.exercise === true }, words)
}

function rows(data: TelephoneRecordData, frame: PaperFrame, words: PaperWords): Row[] {
  return [
    two(
      words,
      ['number', words('entryNumber', { number: data.number })],
      ['direction', words(directionKeys[data.direction ?? 'none'])],
    ),
    two(words, ['at', dateTime(data.at, frame.zone)], ['unit', data.party.unit]),
    party(words, data.party),
    fieldRow(single, [{ label: words('telephone.subject'), text: data.subject }]),
    content(data, words),
    writing(words, {
      label: words('telephone.told'),
      content: left(says('value', data.told || words('none'))),
      minHeight: 8,
    }),
    writing(words, {
      label: words('telephone.proposal'),
      content: left(says('value', data.proposal)),
      minHeight: 11,
    }),
    writing(words, {
      label: words('telephone.instruction'),
      content: left(says('value', data.instruction)),
      minHeight: 15,
    }),
    writing(words, {
      label: words('telephone.outcome'),
      content: left(says('value', data.outcome)),
      minHeight: 11,
    }),
    recorded(data, frame, words),
  ]
}

const directionKeys = {
  in: 'telephone.directionIn',
  out: 'telephone.directionOut',
  none: 'telephone.directionNone',
} as const

type PairField = ['number' | 'direction' | 'at' | 'unit', string]

function two(words: PaperWords, first: PairField, second: PairField): Row {
  return fieldRow(
    pair,
    [first, second].map(([name, text]) => ({ label: words(`telephone.${name}`), text })),
  )
}

function party(words: PaperWords, other: PaperParty): Row {
  const columns = [14, 22, 14, 24, 14, width - 88]
  return fieldRow(columns, [
    { label: words('telephone.name'), text: other.name },
    { label: words('telephone.post'), text: other.post },
    { label: words('telephone.phone'), text: other.telephone },
  ])
}

function recorded(data: TelephoneRecordData, frame: PaperFrame, words: PaperWords): Row {
  const columns = [18, 19, 17, 29, 17, width - 100]
  return fieldRow(columns, [
    { label: words('telephone.recordedBy'), text: data.recordedBy },
    { label: words('telephone.recordedAt'), text: dateTime(data.recordedAt, frame.zone) },
    {
      label: words('telephone.readBack'),
      text: words(data.readBack ? 'telephone.readBackYes' : 'telephone.readBackNo'),
    },
  ])
}

function content(data: TelephoneRecordData, words: PaperWords): Row {
  const parts = partNames
    .filter((name) => data.parts[name] !== '')
    .map((name) => words(`telephone.${name}`, { text: data.parts[name] }))
  const said = [data.text, ...parts].map((text) => says('body', text))
  return writing(words, { label: words('telephone.content'), content: start(...said), minHeight: 40 })
}

function writing(words: PaperWords, box: { label: string; content: Content; minHeight: number }): Row {
  const name = middle(says('label', box.label))
  const again = middle(says('label', words('continuedLabel', { label: box.label })))
  return row({ columns: single, contents: [name, box.content], minHeight: box.minHeight, again })
}
