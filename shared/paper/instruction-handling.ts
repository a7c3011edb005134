import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { Basis, Scheme } from '#shared/followups/clock.ts'
import { type BlockPlace, tableBlock } from './block.ts'
import type { Section } from './paginate.ts'
import { type Content, left, says } from './row.ts'

/** What was made of an instruction: each assignment with its times, everything learnt on the way, what came of it. */
export interface Handling {
  assignments: readonly {
    number: string
    title: string
    leadUnit: string
    coUnits: readonly string[]
    assignedAt: Instant
    scheme: Scheme
    basis: Basis
    settleBy: Instant
    extensions: number
    receivedBy: string
    receivedAt: Instant | null
    fedBackAt: Instant | null
    crossedOffAt: Instant | null
    verifiedBy: string
  }[]
  progress: readonly { number: string; at: Instant; who: string; words: string }[]
  results: readonly { number: string; at: Instant; who: string; words: string }[]
}

const assignmentColumns = [18, 33, 19, 24, 21, 17]
const toldColumns = [18, 30, 32]

/** The assignments with units, times and limits; how it went; what came of it. An instruction not assigned yet leaves a line for the pen. */
export function handlingSections(handling: Handling, place: BlockPlace, zone: string): Section[] {
  const { words, width } = place
  const told = (rows: Handling['progress']) => ({
    columns: [...toldColumns, width - sum(toldColumns)],
    heads: [
      words('instruction.followup'),
      words('instruction.at'),
      words('instruction.who'),
      words('instruction.said'),
    ],
    rows: rows.map(({ number, at, who, words: text }) =>
      cells('body', number, dateTime(at, zone), who, text),
    ),
  })
  return [
    tableBlock(words('instruction.assignments'), assignmentTable(handling, place, zone), place),
    tableBlock(words('instruction.progress'), told(handling.progress), place),
    tableBlock(words('instruction.results'), told(handling.results), place),
  ]
}

function assignmentTable({ assignments }: Handling, { words, width }: BlockPlace, zone: string) {
  const heads = ['followup', 'units', 'assignedAt', 'limit', 'receipt', 'feedbackAt', 'crossedOff'] as const
  const at = (moment: Instant | null) => (moment === null ? '' : dateTime(moment, zone))
  const rows = assignments.map((one) => {
    const units =
      one.coUnits.length === 0
        ? ''
        : words('instruction.coUnits', { units: one.coUnits.join(words('separator')) })
    const scheme = words(`instruction.schemes.${one.scheme}`)
    const basis = one.scheme === 'own' ? '' : words(`instruction.bases.${one.basis}`)
    const extended = one.extensions === 0 ? '' : words('instruction.extended', { number: one.extensions })
    return cells(
      'small',
      one.number,
      lines(one.title, one.leadUnit, units),
      at(one.assignedAt),
      lines(`${scheme}${basis}`, at(one.settleBy), extended),
      lines(one.receivedBy, at(one.receivedAt)),
      at(one.fedBackAt),
      lines(one.verifiedBy, at(one.crossedOffAt)),
    )
  })
  return {
    columns: [...assignmentColumns, width - sum(assignmentColumns)],
    heads: heads.map((head) => words(`instruction.${head}`)),
    rows: rows.length > 0 ? rows : [cells('small', '', '', '', '', '', '', '')],
    rowHeight: 11,
  }
}

function cells(lettering: 'small' | 'body', ...texts: string[]): Content[] {
  return texts.map((text) => left(says(lettering, text)))
}

function lines(...texts: string[]): string {
  return texts.filter(Boolean).join('\n')
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0)
}
