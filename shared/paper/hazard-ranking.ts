import type { HazardCounts, HazardFigures, RankedHazards } from '#shared/hazards/figures.ts'
import { type BlockTable, block, tableBlock } from './block.ts'
import { fieldRow } from './fields.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Portrait, contentWidth } from './page-size.ts'
import { pictureRow } from './picture.ts'
import { type Content, left, middle, type Row, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The statistics of a week or a month with the drawings, black on white, as wide and high as `rankingPicture` says. */
export interface HazardRankingData {
  kind: 'weekly' | 'monthly'
  figures: HazardFigures
  chart: string
}

const size = a4Portrait
const width = contentWidth(size)
const label = 18
const place = { label, width: width - label }
const columns = [24, width / 2 - 24, 24, width / 2 - 24]
const counted = ['found', 'rectified', 'inTime', 'overdue', 'open', 'crossedOff'] as const

/** The drawing on paper, in millimetres. */
export const rankingPicture = { width, height: 74 }

/** The weekly statistics or the monthly ranking by township and by sector, A4 upright, with how the share is computed. */
export function hazardRankingSheet(data: HazardRankingData, frame: PaperFrame, words: PaperWords): Sheet {
  const { figures, kind, chart } = data
  const title = words(`hazards.ranking.${kind}`)
  const of = words('hazards.span', { from: figures.from, to: figures.to })
  const picture = figures.townships.length > 0 ? [pictureRow(width, rankingPicture.height, chart)] : []
  const at = { ...place, words }
  const weeks =
    kind === 'monthly' ? [tableBlock(words('hazards.ranking.weeks'), weekTable(figures, words), at)] : []
  const sections = [
    { head: [], bands: [...factRows(figures, of, words), ...picture].map((each): Row[] => [each]) },
    tableBlock(words('hazards.ranking.townships'), rankTable(figures.townships, words), at),
    tableBlock(words('hazards.ranking.sectors'), rankTable(figures.sectors, words), at),
    ...weeks,
    block(words('hazards.ranking.how'), [words('hazards.ranking.rule')], at),
  ]
  const pens = ['maker', 'checker', 'leader'] as const
  const signing = signatures(
    pens.map((pen) => ({ label: words(`hazards.ranking.${pen}`), signed: null })),
    { width, zone: frame.zone, words },
  )
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections(sections, signing),
  }
  return typeset(plan, frame, words)
}

function factRows({ total, sources, asOf }: HazardFigures, of: string, words: PaperWords): Row[] {
  const said = sources
    .filter(({ found }) => found > 0)
    .map(({ source, found }) =>
      words('hazards.ranking.fromSource', { source: words(`hazards.sources.${source}`), found }),
    )
  const pair = (one: [string, string], other: [string, string]) =>
    fieldRow(
      columns,
      [one, other].map(([name, text]) => ({ label: name, text })),
    )
  const count = (name: (typeof counted)[number]): [string, string] => [
    words(`hazards.ranking.${name}`),
    String(total[name]),
  ]
  return [
    pair([words('hazards.ranking.days'), of], [words('hazards.ranking.asOf'), asOf]),
    pair(count('found'), count('crossedOff')),
    pair(count('rectified'), count('inTime')),
    pair(count('open'), count('overdue')),
    pair(
      [words('hazards.ranking.rate'), share(total, words)],
      [words('hazards.ranking.sources'), said.join(words('separator')) || words('none')],
    ),
  ]
}

function rankTable(lines: readonly RankedHazards[], words: PaperWords): BlockTable {
  return {
    ...tableShape(words('hazards.ranking.name'), words),
    rows: lines.map((line) => [
      cell(line.rank === null ? words('hazards.ranking.unranked') : String(line.rank)),
      left(says('body', line.name)),
      ...counted.map((name) => cell(String(line[name]))),
      cell(share(line, words)),
    ]),
  }
}

function weekTable({ weeks }: HazardFigures, words: PaperWords): BlockTable {
  return {
    ...tableShape(words('hazards.ranking.week'), words),
    rows: weeks.map((week, index) => [
      cell(String(index + 1)),
      left(says('body', words('hazards.span', { from: week.from.slice(5), to: week.to.slice(5) }))),
      ...counted.map((name) => cell(String(week[name]))),
      cell(share(week, words)),
    ]),
  }
}

function tableShape(name: string, words: PaperWords): Pick<BlockTable, 'columns' | 'heads'> {
  const [rank, count, rate] = [12, 15, 18]
  const rest = width - label - rank - count * counted.length - rate
  return {
    columns: [rank, rest, ...counted.map(() => count), rate],
    heads: [
      words('hazards.ranking.rank'),
      name,
      ...counted.map((one) => words(`hazards.ranking.${one}`)),
      words('hazards.ranking.rate'),
    ],
  }
}

function share({ rate }: HazardCounts, words: PaperWords): string {
  return rate === null ? words('hazards.ranking.noRate') : `${(rate / 10).toFixed(1)}%`
}

function cell(text: string): Content {
  return middle(says('body', text))
}
