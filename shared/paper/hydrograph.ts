import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { Crossing } from '#shared/waters/crossings.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import type { LevelName, StationKind } from '#shared/waters/station.ts'
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

/** What is printed of a station over a time; heights in millimetres, rain in tenths. */
export interface HydrographData {
  station: { name: string; code: string; kind: StationKind; water: string; datum: string }
  from: Instant
  to: Instant
  /** The drawing, black on white, as wide and high as `hydrographPicture` says. */
  chart: string
  total: number
  highest: { at: Instant; mm: number } | null
  lowest: { at: Instant; mm: number } | null
  rainTotal: number | null
  /** Where the rain was measured, when not at the station. */
  rainFrom: string
  levels: readonly { name: LevelName; mm: number }[]
  crossings: readonly Crossing[]
  marks: readonly { at: Instant; words: string }[]
}

const size = a4Portrait
const width = contentWidth(size)
const label = 22
const columns = [24, width / 2 - 24, 24, width / 2 - 24]
const mostCrossings = 60

/** The drawing of a hydrograph on paper, in millimetres. */
export const hydrographPicture = { width, height: 100 }

/** The hydrograph of one station over a time: the drawing with its numbered marks, the levels of note, what was crossed and when. */
export function hydrographSheet(data: HydrographData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('hydrograph.title')
  const of = words('hydrograph.of', { name: data.station.name })
  const place = { label, width: width - label, words }
  const facts = { head: [], bands: [...factRows(data, frame, words), [picture(data)]] }
  const sections = [
    facts,
    tableBlock(words('hydrograph.levels'), levelTable(data, words), place),
    tableBlock(words('hydrograph.crossings'), crossingTable(data, frame, words), place),
    block(
      words('hydrograph.marks'),
      data.marks.map(({ at, words: text }) =>
        words('hydrograph.mark', { at: dateTime(at, frame.zone), text }),
      ),
      place,
    ),
  ]
  const signed = signatures([{ label: words('hydrograph.signReader'), signed: null }], {
    width,
    zone: frame.zone,
    words,
  })
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: heading(size, frame, title),
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections(sections, signed),
  }
  return typeset(plan, frame, words)
}

function picture({ chart }: HydrographData): Row {
  return pictureRow(hydrographPicture.width, hydrographPicture.height, chart)
}

function factRows({ station, ...data }: HydrographData, { zone }: PaperFrame, words: PaperWords): Row[][] {
  const peak = (found: HydrographData['highest']) =>
    found
      ? words('hydrograph.peak', { level: metres(found.mm), at: dateTime(found.at, zone) })
      : words('none')
  const name = [station.name, station.code].filter(Boolean).join(' ')
  const rain =
    data.rainTotal === null
      ? words('none')
      : words('hydrograph.rainTotal', {
          rain: rainfall(data.rainTotal),
          station: data.rainFrom || station.name,
        })
  const rows: [string, string][][] = [
    [
      [words('hydrograph.station'), name],
      [
        words('hydrograph.water'),
        [words(`hydrograph.kind.${station.kind}`), station.water].filter(Boolean).join(' '),
      ],
    ],
    [
      [
        words('hydrograph.span'),
        words('hydrograph.fromTo', { from: dateTime(data.from, zone), to: dateTime(data.to, zone) }),
      ],
      [words('hydrograph.datum'), station.datum || words('hydrograph.datumUnknown')],
    ],
    [
      [words('hydrograph.highest'), peak(data.highest)],
      [words('hydrograph.lowest'), peak(data.lowest)],
    ],
    [
      [words('hydrograph.rain'), rain],
      [words('hydrograph.readings'), words('hydrograph.count', { count: data.total })],
    ],
  ]
  return rows.map((fields) => [
    fieldRow(
      columns,
      fields.map(([name, text]) => ({ label: name, text })),
    ),
  ])
}

function levelTable({ levels, highest }: HydrographData, words: PaperWords): BlockTable {
  const wide = (width - label) / 3
  return {
    columns: [wide, wide, wide],
    heads: [words('hydrograph.level'), words('hydrograph.height'), words('hydrograph.highestAgainst')],
    rows: levels.map(({ name, mm }) => [
      cell(words(`hydrograph.name.${name}`)),
      cell(metres(mm)),
      cell(highest ? against(highest.mm - mm, words) : ''),
    ]),
  }
}

function against(over: number, words: PaperWords): string {
  if (over === 0) return words('hydrograph.reached')
  return words(over > 0 ? 'hydrograph.above' : 'hydrograph.below', { metres: metres(Math.abs(over)) })
}

function crossingTable({ crossings }: HydrographData, { zone }: PaperFrame, words: PaperWords): BlockTable {
  const rest = width - label
  return {
    columns: [rest * 0.3, rest * 0.22, rest * 0.26, rest * 0.22],
    heads: [
      words('hydrograph.crossed'),
      words('hydrograph.estimated'),
      words('hydrograph.firstReading'),
      words('hydrograph.levelThen'),
    ],
    rows: crossings
      .slice(-mostCrossings)
      .map(({ name, direction, estimated, at, level, gap }) => [
        cell(words(`hydrograph.${direction}`, { level: words(`hydrograph.name.${name}`) })),
        cell(
          estimated ? dateTime(estimated, zone) : words('hydrograph.notEstimated'),
          gap ? words('hydrograph.gap') : '',
        ),
        cell(dateTime(at, zone)),
        cell(metres(level)),
      ]),
  }
}

function cell(text: string, small = ''): Content {
  return small === '' ? middle(says('body', text)) : left(says('body', text), says('small', small))
}
