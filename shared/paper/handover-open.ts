import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { type BlockPlace, block, tableBlock } from './block.ts'
import type { Section } from './paginate.ts'
import { type Content, left, middle, says } from './row.ts'
import type { PaperKey } from './words.ts'

/** What a handover leaves open: matters, reports due, instructions, and what is in force. */
export interface OpenThings {
  matters: readonly { matter: string; progress: string; nextStep: string; dueAt: Instant | null }[]
  reports: readonly { matter: string; at: Instant; to: string }[]
  instructions: readonly string[]
  /** Null while the console keeps none. */
  warnings: readonly { warning: string; since: Instant; response: string }[] | null
}

const timeWidth = 32
const longWidth = 80

/** The open things as blocks beside their labels, each with its time at the right. */
export function openSections(open: OpenThings, place: BlockPlace, zone: string): Section[] {
  const { words, width } = place
  const rest = width - longWidth - timeWidth
  const heads = (...keys: PaperKey[]) => keys.map((key) => words(key))
  const time = (at: Instant | null) => middle(says('body', at === null ? '' : dateTime(at, zone)))
  const matters = {
    columns: [longWidth, rest / 2, rest / 2, timeWidth],
    heads: heads('handover.matter', 'handover.progress', 'handover.nextStep', 'handover.due'),
    rows: open.matters.map((each) => [...texts(each.matter, each.progress, each.nextStep), time(each.dueAt)]),
  }
  const reports = {
    columns: [longWidth + rest / 2, rest / 2, timeWidth],
    heads: heads('handover.reportMatter', 'handover.reportTo', 'handover.reportAt'),
    rows: open.reports.map((each) => [...texts(each.matter, each.to), time(each.at)]),
  }
  const warnings = {
    columns: [longWidth, rest, timeWidth],
    heads: heads('handover.warning', 'handover.response', 'handover.since'),
    rows: (open.warnings ?? []).map((each) => [...texts(each.warning, each.response), time(each.since)]),
  }
  return [
    tableBlock(words('handover.matters'), matters, place),
    tableBlock(words('handover.reports'), reports, place),
    block(words('handover.instructions'), open.instructions, place),
    open.warnings === null
      ? block(words('handover.warnings'), null, place)
      : tableBlock(words('handover.warnings'), warnings, place),
  ]
}

function texts(...said: string[]): Content[] {
  return said.map((text) => left(says('body', text)))
}
