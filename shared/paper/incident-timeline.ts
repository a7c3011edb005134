import { dateTime } from '#shared/base/clock-face.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { left, middle, type Row, row, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** Everything that happened in an incident, in the order of time, each with the number of the link that seals it. */
export interface IncidentTimelineData {
  /** Year and number of the incident, `2026-17`. */
  number: string
  title: string
  exercise: boolean
  items: readonly {
    at: string
    recordedAt: string
    kind: string
    text: string
    who: string
    chain: number | null
  }[]
}

const size = a4Portrait
const width = contentWidth(size)
const columns = [27, 20, width - 27 - 20 - 20 - 16, 20, 16]

/** The timeline of an incident, A4 upright: when, what kind, in what words, who wrote it down, which link seals it. */
export function incidentTimelineSheet(
  data: IncidentTimelineData,
  frame: PaperFrame,
  words: PaperWords,
): Sheet {
  const title = words('timeline.title')
  const of = data.number
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: [...heading(size, frame, title), caption(`${of}\u3000${data.title}`)],
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: [table(data, frame.zone, words)],
  }
  return typeset(plan, { ...frame, rehearsal: frame.rehearsal || data.exercise }, words)
}

function caption(text: string): Row {
  return row({
    columns: [width],
    contents: [middle(says('caption', text))],
    role: 'title',
    ruled: false,
    minHeight: 8,
  })
}

function table({ items }: IncidentTimelineData, zone: string, words: PaperWords): Section {
  const names = ['at', 'kind', 'words', 'who', 'link'] as const
  const heads = names.map((name) => middle(says('label', words(`timeline.${name}`))))
  return {
    head: [row({ columns, contents: heads, role: 'head' })],
    bands: items.map((item) => [itemRow(item, zone, words)]),
  }
}

function itemRow(item: IncidentTimelineData['items'][number], zone: string, words: PaperWords): Row {
  const at = dateTime(item.at, zone)
  const later = dateTime(item.recordedAt, zone)
  const when =
    later === at
      ? [says('body', at)]
      : [says('body', at), says('small', words('timeline.recorded', { at: later }))]
  const contents = [
    left(...when),
    middle(says('body', item.kind)),
    left(says('body', item.text)),
    middle(says('body', item.who)),
    middle(says('body', item.chain === null ? '' : String(item.chain))),
  ]
  return row({ columns, contents })
}
