import type { Figures } from '#shared/incidents/figures.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import type { CallBody, DayBody, IncidentBody, Measure } from './body.ts'
import { figureWords, spokenFigures, writtenFigures } from './figure-words.ts'
import { momentIn } from './moment.ts'
import { numeral } from './numeral.ts'
import type { Particulars } from './particulars.ts'
import type { Stage } from './report.ts'
import type { ReportText } from './text.ts'

/** What paragraphs are made with. */
export interface Telling {
  zone: string
  words: PaperWords
  /** What the report before said of the figures. */
  before: Figures | null
  particulars: Particulars | null
}

type Section = ReportText['sections'][number]
type Part =
  | 'source'
  | 'occurred'
  | 'overview'
  | 'progress'
  | 'figures'
  | 'cause'
  | 'measures'
  | 'trend'
  | 'nextWork'
  | 'requests'
  | 'contact'

/** The parts of each stage in the official order; a follow-up begins with what is new. */
const orders: Partial<Record<Stage, readonly Part[]>> = {
  initial: ['source', 'occurred', 'overview', 'figures', 'cause', 'measures', 'trend', 'requests', 'contact'],
  followUp: ['progress', 'figures', 'cause', 'measures', 'trend', 'requests', 'contact'],
  verify: ['progress', 'figures', 'measures', 'contact'],
  supplement: ['progress', 'figures'],
  final: [
    'source',
    'occurred',
    'overview',
    'progress',
    'figures',
    'cause',
    'measures',
    'trend',
    'nextWork',
    'requests',
    'contact',
  ],
}

/** A report of an incident in plain paragraphs: blanks go out as being verified, measures one by one, the cause under investigation until it is released. */
export function incidentSections(body: IncidentBody, stage: Stage, telling: Telling): Section[] {
  const order = orders[stage] ?? orders.initial ?? []
  const shown = order.filter(
    (part) => part !== 'measures' || body.measures.length > 0 || asked.includes(stage),
  )
  return shown.map((part, index) => ({
    code: part,
    heading: headed(index + 1, partName(part, stage, telling.words), telling.words),
    paragraphs: paragraphsOf[part](body, telling),
  }))
}

/** What was said in a first report by telephone. */
export function callSections(body: CallBody, telling: Telling): Section[] {
  const { words } = telling
  const known = spokenFigures(body.figures).some((key) => body.figures[key] !== null)
  return [
    { code: 'words', heading: words('report.part.words'), paragraphs: lines(body.words) },
    ...(known
      ? [section('figures', words('report.part.figures'), figureParagraphs(body, spokenFigures, telling))]
      : []),
    ...(body.unknown === '' ? [] : [section('unknown', words('report.part.unknown'), lines(body.unknown))]),
  ]
}

/** A report of the day: the whole, then its parts with their number of matters. */
export function daySections(body: DayBody, { words }: Telling): Section[] {
  const parts = body.parts.map(({ part, items }, index) =>
    section(
      part,
      headed(index + 1, words(`report.dayPart.${part}`, { count: items.length }), words),
      items.length === 0 ? [words('report.nothing')] : items.map((item, at) => itemised(at + 1, item, words)),
    ),
  )
  return [section('overall', words('report.dayPart.overall'), lines(body.overall)), ...parts]
}

const asked: readonly Stage[] = ['initial', 'followUp', 'final']

const paragraphsOf: Record<Part, (body: IncidentBody, telling: Telling) => string[]> = {
  source: ({ source, receivedAt }, { zone, words, particulars }) => {
    const at = receivedAt === null ? words('report.verifying') : momentIn(receivedAt, zone, words)
    const said = words('report.said.source', { source: source ?? words('report.verifying'), at })
    const means = particulars?.means ?? ''
    return [means === '' ? said : said + words('report.said.means', { means })]
  },
  occurred: (body, { zone, words, particulars }) => [
    words('report.said.occurred', {
      at: occurredWords(body, zone, words),
      place: (body.place ?? words('report.verifying')) + coordinates(particulars, words),
    }),
  ],
  overview: ({ overview }, { words, particulars }) => [
    ...known(overview, words),
    ...(particulars ? [kindLine(particulars, words)] : []),
  ],
  progress: ({ progress }, { words }) => known(progress, words),
  figures: (body, telling) => figureParagraphs(body, writtenFigures, telling),
  cause: ({ cause, causeWords }, { words }) =>
    cause === null || causeWords === '' ? [words('report.said.investigating')] : lines(causeWords),
  measures: ({ measures }, telling) => measures.map((one, index) => measureLine(one, index + 1, telling)),
  trend: ({ trend }, { words }) => known(trend, words),
  nextWork: ({ nextWork }, { words }) => known(nextWork, words),
  requests: ({ requests }, { words }) =>
    requests === '' ? [words('report.said.noRequests')] : lines(requests),
  contact: ({ contact }, { words }) => {
    const said = [contact?.post, contact?.name, contact?.telephone]
      .filter(Boolean)
      .join(words('report.comma'))
    return [said === '' ? words('report.said.verifying') : words('report.said.contact', { contact: said })]
  },
}

function figureParagraphs(
  body: Pick<IncidentBody, 'figures'> & { figuresBasis?: string },
  shown: typeof spokenFigures,
  { before, words }: Telling,
): string[] {
  const said = shown(body.figures)
    .map((key) => figureWords(key, { now: body.figures, before }, words))
    .join(words('report.comma'))
  return [words('report.said.figures', { basis: body.figuresBasis ?? '', figures: said }).trim()]
}

/** Degrees behind the place, empty while they are not both known. */
function coordinates(particulars: Particulars | null, words: PaperWords): string {
  const { lng = null, lat = null } = particulars ?? {}
  if (lng === null || lat === null) return ''
  const along = words(lng < 0 ? 'report.said.west' : 'report.said.east', { degrees: Math.abs(lng) })
  const up = words(lat < 0 ? 'report.said.south' : 'report.said.north', { degrees: Math.abs(lat) })
  return words('report.said.coordinates', { along, up })
}

function kindLine({ typeName, level }: Particulars, words: PaperWords): string {
  const unknown = words('report.verifying')
  return words('report.said.kind', { type: typeName || unknown, level: level || unknown })
}

function measureLine({ who, what, since }: Measure, nth: number, { zone, words }: Telling): string {
  const fields = { who, what: what.replace(/[.\u3002;\uff1b]+$/, '') }
  const said =
    since === null
      ? words('report.said.measure', fields)
      : words('report.said.measureSince', { ...fields, since: momentIn(since, zone, words) })
  return itemised(nth, said, words)
}

function occurredWords(body: IncidentBody, zone: string, words: PaperWords): string {
  if (body.occurredAt !== null) return momentIn(body.occurredAt, zone, words)
  return body.occurredWords || words('report.said.timeVerifying')
}

function partName(part: Part, stage: Stage, words: PaperWords): string {
  if (part === 'progress' && stage === 'final') return words('report.part.handling')
  if (part === 'progress' && stage === 'verify') return words('report.part.verified')
  return words(`report.part.${part}`)
}

function known(text: string | null, words: PaperWords): string[] {
  return text === null ? [words('report.said.verifying')] : lines(text)
}

function headed(nth: number, name: string, words: PaperWords): string {
  return words('report.heading', { nth: numeral(nth, words), name })
}

function itemised(nth: number, text: string, words: PaperWords): string {
  return words('report.itemised', { nth: numeral(nth, words), text })
}

function section(code: string, heading: string, paragraphs: string[]): Section {
  return { code, heading, paragraphs }
}

/** One paragraph for each line that says something. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
