import { calendarDate } from '#shared/base/clock-face.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { signLevels } from '#shared/hazards/step.ts'
import { continuedHeading, heading } from './heading.ts'
import { a4Landscape, contentWidth } from './page-size.ts'
import type { Section } from './paginate.ts'
import { type Content, left, middle, type Row, row, type Said, says } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures, signedSections } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

/** The ledger of hazards found in some days; `filter` says in words what was left out, sectors are named already. */
export interface HazardLedgerData {
  from: string
  to: string
  filter: string
  exercise: boolean
  hazards: readonly (Hazard & { sectorName: string })[]
}

const size = a4Landscape
const width = contentWidth(size)
const names = [
  'number',
  'source',
  'place',
  'description',
  'grade',
  'responsible',
  'measure',
  'deadline',
  'meanwhile',
  'progress',
  'recheck',
  'crossOff',
] as const
const columns = [17, 16, 26, 32, 15, 26, 28, 20, 23, 22, 20, width - 245]
const shownProgress = 2

/** The ledger of hazards, A4 lying, with every column the trade asks for; the approval of the crossing off is left to the pen, the electronic one in small type. */
export function hazardLedgerSheet(data: HazardLedgerData, frame: PaperFrame, words: PaperWords): Sheet {
  const title = words('hazards.ledger.title')
  const of = words('hazards.span', { from: data.from, to: data.to })
  const signing = signatures(
    signLevels.map((level) => ({ label: words(`hazards.levels.${level}`), signed: null })),
    { width, zone: frame.zone, words },
  )
  const plan = {
    title: words('fileName', { title, of }),
    size,
    opening: [...heading(size, frame, title), caption(data, of, words)],
    continuing: continuedHeading(size, frame, { title, of, words }),
    sections: signedSections([table(data, frame.zone, words)], signing),
  }
  return typeset(plan, { ...frame, rehearsal: frame.rehearsal || data.exercise }, words)
}

function caption({ hazards, filter }: HazardLedgerData, of: string, words: PaperWords): Row {
  const text = words('hazards.ledger.caption', { of, count: hazards.length, filter })
  return row({
    columns: [width],
    contents: [middle(says('caption', text))],
    role: 'title',
    ruled: false,
    minHeight: 8,
  })
}

function table({ hazards }: HazardLedgerData, zone: string, words: PaperWords): Section {
  const heads = names.map((name) => middle(says('label', words(`hazards.ledger.${name}`))))
  const head = [row({ columns, contents: heads, role: 'head' })]
  if (hazards.length > 0) return { head, bands: hazards.map((hazard) => [line(hazard, zone, words)]) }
  return { head, bands: [[row({ columns: [width], contents: [middle(says('body', words('none')))] })]] }
}

function line(hazard: HazardLedgerData['hazards'][number], zone: string, words: PaperWords): Row {
  const contents = [
    middle(says('body', hazard.number), small(hazard.exercise ? words('hazards.exercise') : '')),
    middle(says('body', words(`hazards.sources.${hazard.source}`)), small(hazard.sourceWords)),
    left(
      says('body', hazard.unit),
      says('body', [hazard.township, hazard.place].filter(Boolean).join(' ')),
      attention(hazard, words),
    ),
    left(says('body', hazard.description), photos(hazard, words)),
    gradeCell(hazard, words),
    left(
      says('body', hazard.responsibleUnit),
      says('body', hazard.responsiblePerson),
      ...signed(hazard, words),
    ),
    left(says('body', hazard.measure), says('body', fund(hazard, words))),
    deadline(hazard, words),
    left(says('body', hazard.meanwhile)),
    progress(hazard, zone, words),
    recheck(hazard, zone, words),
    left(crossOff(hazard, zone, words)),
  ]
  return row({ columns, contents, minHeight: 13 })
}

function small(text: string): Said {
  return says('small', text)
}

function attention({ attention: unit }: Hazard, words: PaperWords): Said {
  return small(unit === null ? '' : words('hazards.ledger.attention', { reason: unit.reason }))
}

function photos({ photos: kept, foundOn }: Hazard, words: PaperWords): Said {
  return small(words('hazards.ledger.foundOn', { day: foundOn, count: kept.length }))
}

function gradeCell(
  { category, sectorName, grade, listed }: HazardLedgerData['hazards'][number],
  words: PaperWords,
): Content {
  const mark = listed === null ? '' : words('hazards.ledger.listed', { name: listed.name })
  return middle(
    says('body', sectorName),
    small(category),
    says('label', words(`hazards.grades.${grade}`)),
    small(mark),
  )
}

function signed({ signatures: given }: Hazard, words: PaperWords): Said[] {
  return given.map(({ level, name, means }) =>
    small(
      words(`hazards.ledger.signed.${means === 'refused' ? 'refused' : 'given'}`, {
        level: words(`hazards.signers.${level}`),
        name,
      }),
    ),
  )
}

function fund({ fund: yuan }: Hazard, words: PaperWords): string {
  if (yuan === null) return words('hazards.ledger.noFundYet')
  return yuan === 0
    ? words('hazards.ledger.noFund')
    : words('hazards.ledger.fund', { amount: tenThousands(yuan) })
}

/** Yuan in ten thousands without needless noughts, `1.2`. */
function tenThousands(yuan: number): string {
  return String(yuan / 10_000)
}

function deadline({ dueOn, firstDueOn, extensions, overdue }: Hazard, words: PaperWords): Content {
  return middle(
    says('body', dueOn),
    small(extensions === 0 ? '' : words('hazards.ledger.extended', { day: firstDueOn, count: extensions })),
    says('label', overdue ? words('hazards.ledger.overdue') : ''),
  )
}

function progress({ events, state }: Hazard, zone: string, words: PaperWords): Content {
  const told = events.filter(({ act }) => act === 'progress' || act === 'rectified').slice(-shownProgress)
  const lines = told.map(({ happenedAt, words: text }) =>
    small(words('hazards.ledger.told', { day: calendarDate(happenedAt, zone), text })),
  )
  return left(says('body', words(`hazards.states.${state}`)), ...lines)
}

function recheck({ recheck: check }: Hazard, zone: string, words: PaperWords): Content {
  if (check === null) return middle()
  const verdict = words(check.passed ? 'hazards.ledger.passed' : 'hazards.ledger.failed')
  return middle(says('body', check.name), says('body', calendarDate(check.at, zone)), says('body', verdict))
}

/** The cell is for the pen: what was signed electronically stands in it in small type. */
function crossOff({ crossedOff }: Hazard, zone: string, words: PaperWords): Said {
  if (crossedOff === null) return small('')
  return small(
    words('hazards.ledger.crossedOff', { name: crossedOff.name, day: calendarDate(crossedOff.at, zone) }),
  )
}
