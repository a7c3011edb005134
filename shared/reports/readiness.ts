import type { FigureKey, Figures } from '#shared/incidents/figures.ts'
import type { IncidentBody, ReportBody } from './body.ts'
import type { Stage } from './report.ts'

/** The counts every report speaks of; the others only when something is known of them. */
export const coreFigures = [
  'dead',
  'missing',
  'outOfContact',
  'trapped',
  'seriouslyInjured',
  'slightlyInjured',
] as const satisfies readonly FigureKey[]

/** What a report is held against before it is issued. */
export interface Readiness {
  stage: Stage
  body: ReportBody
  /** The figures the room speaks by; null while it has adopted none. */
  adopted: Figures | null
  openQueries: number
}

/** What stands in the way of issuing a report, as refusal codes; blanks do not, except in the final report. */
export function missingFor({ stage, body, adopted, openQueries }: Readiness): string[] {
  const receivers = body.to.length + body.send.length === 0 ? ['reports.noReceiver'] : []
  if (body.kind !== 'incident') return receivers
  return [
    ...receivers,
    ...(asksMeasures.includes(stage) && body.measures.length === 0 ? ['reports.noMeasures'] : []),
    ...(asksProgress.includes(stage) && body.progress === null ? ['reports.noProgress'] : []),
    ...(adopted && differs(adopted, body.figures) ? ['reports.figuresOther'] : []),
    ...(stage === 'final' ? finalMissing(body, openQueries) : []),
  ]
}

/** The stages after which more must follow: the time of the next report is set before they go out. */
export const asksNext: readonly Stage[] = ['first', 'initial', 'followUp']

const asksMeasures: readonly Stage[] = ['initial', 'followUp', 'final']
const asksProgress: readonly Stage[] = ['followUp', 'final', 'verify', 'supplement']

function finalMissing(body: IncidentBody, openQueries: number): string[] {
  const unknown =
    body.place === null ||
    (body.occurredAt === null && body.occurredWords === '') ||
    coreFigures.some((key) => body.figures[key] === null)
  return [...(openQueries > 0 ? ['reports.openQuery'] : []), ...(unknown ? ['reports.stillVerifying'] : [])]
}

function differs(adopted: Figures, said: Figures): boolean {
  return Object.entries(adopted).some(([key, value]) => said[key as FigureKey] !== value)
}

/** The fields of a follow-up that retell the beginning: it says only what is new. */
export function retellings(
  body: IncidentBody,
  initial: IncidentBody | null,
): ('source' | 'overview' | 'progress')[] {
  const told = (['source', 'overview'] as const).filter((field) => body[field] !== null)
  return repeats(body.progress, initial?.overview ?? null) ? [...told, 'progress'] : told
}

/** Shorter passages than this many characters may be said again. */
const passage = 20

function repeats(text: string | null, told: string | null): boolean {
  const beginning = bare(told ?? '')
  return beginning.length >= passage && bare(text ?? '').includes(beginning)
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
