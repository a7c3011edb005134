import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { type Fall, fallsOf, lossesOf } from '#shared/incidents/falls.ts'
import { type Figures, type FigureVersion, figureKeys } from '#shared/incidents/figures.ts'
import type { Handler, Work } from '../work.ts'
import { regrade } from './grading.ts'
import { fallsIn, figuresIn, note, sourceIn } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { adoptedOf, adoptionsOf, figuresOf, standingRow } from './store.ts'

/** A version as it is written. */
type NewVersion = Pick<FigureVersion, 'source' | 'sourceWords' | 'asOf' | 'figures' | 'note' | 'corrects'>

/** Keeps what one source says; fewer than before is asked about, never averaged, never overwritten. */
export const addFigures: Handler<'incidents.addFigures'> = (work, { id, sure, adopt: why, ...said }) => {
  standingRow(work.db, id)
  const version = { ...said, asOf: said.asOf ?? work.now }
  if (version.asOf > work.now) refuseFields({ asOf: 'incidents.future' })
  if (version.corrects !== null) versionOf(work, id, version.corrects)
  const fewer = fewerThanSaid(work, id, version)
  if (fewer.length > 0 && !sure) refuse('incidents.figuresFall', { what: fallsIn(work, fewer) })
  if (fewer.length > 0 && version.note === '') refuseFields({ note: 'incidents.fallNote' })
  const first = figuresOf(work.db, id).length === 0
  const figure = insertFigures(work, id, version)
  if (why !== '') {
    if (!sure) refuseLoss(work, id, version.figures)
    adoptRow(work, id, { version: versionOf(work, id, figure), reason: why })
  } else if (first) adoptFirst(work, id, figure)
  regrade(work, id)
  return incidentOf(work, id)
}

/** Chooses the version the room speaks by; the others stay. */
export const adopt: Handler<'incidents.adopt'> = (work, { id, figure, reason, sure }) => {
  standingRow(work.db, id)
  const version = versionOf(work, id, figure)
  if (adoptedOf(work.db, id)?.figure === figure) refuse('incidents.adoptedAlready', { id: figure })
  if (figuresOf(work.db, id).some(({ corrects }) => corrects === figure))
    refuse('incidents.figuresCorrected', { id: figure })
  if (!sure) refuseLoss(work, id, version.figures)
  adoptRow(work, id, { version, reason })
  regrade(work, id)
  return incidentOf(work, id)
}

/** Writes a version and its line in the log; one that says nothing is refused. */
export function insertFigures(work: Work, incident: number, version: NewVersion): number {
  const { source, sourceWords, asOf, figures, note: words, corrects } = version
  if (figureKeys.every((key) => figures[key] === null)) refuseFields({ figures: 'incidents.noFigures' })
  const id = work.ledger.insert('incident_figure', {
    incident,
    source,
    source_words: sourceWords,
    as_of: asOf,
    figures: JSON.stringify(figures),
    note: words,
    corrects,
    at: work.now,
    person: work.person?.id ?? null,
  })
  const fields = { source: sourceIn(work, version), asOf, figures: figuresIn(work, figures), words }
  note(work, incident, corrects === null ? 'figures' : 'figuresCorrect', fields)
  return id
}

/** The only figures there are become those the room speaks by, until somebody chooses; their own line in the log says enough. */
export function adoptFirst(work: Work, incident: number, figure: number): void {
  insertAdoption(work, incident, { figure, reason: work.words('notices:incidents.firstFigures') })
}

function adoptRow(
  work: Work,
  incident: number,
  { version, reason }: { version: FigureVersion; reason: string },
): void {
  insertAdoption(work, incident, { figure: version.id, reason })
  note(work, incident, 'adopted', {
    source: sourceIn(work, version),
    figures: figuresIn(work, version.figures),
    reason,
  })
}

function insertAdoption(
  work: Work,
  incident: number,
  { figure, reason }: { figure: number; reason: string },
): void {
  work.ledger.insert('figure_adoption', {
    incident,
    figure,
    reason,
    at: work.now,
    person: work.person?.id ?? null,
  })
}

/** Fewer than the same source said at that time or earlier, or than the adopted version unless that is of a later hour. */
function fewerThanSaid(work: Work, id: number, version: NewVersion): Fall[] {
  const versions = figuresOf(work.db, id)
  const own = versions
    .filter(({ source, asOf }) => source === version.source && asOf <= version.asOf)
    .reduce<FigureVersion | null>((last, one) => (last && last.asOf > one.asOf ? last : one), null)
  const adoption = adoptionsOf(work.db, id).at(-1)
  const adopted = versions.find((one) => one.id === adoption?.figure && one.asOf <= version.asOf)
  const all = [own, adopted].flatMap((before) => (before ? fallsOf(before.figures, version.figures) : []))
  return figureKeys.flatMap((key) => all.find((fall) => fall.key === key) ?? [])
}

function refuseLoss(work: Work, id: number, after: Figures): void {
  const before = adoptedOf(work.db, id)
  const losses = before ? lossesOf(before.figures, after) : []
  if (losses.length > 0) refuse('incidents.figuresFall', { what: fallsIn(work, losses) })
}

function versionOf(work: Work, id: number, figure: number): FigureVersion {
  return (
    figuresOf(work.db, id).find((one) => one.id === figure) ??
    refuse('incidents.unknownFigures', { id: figure })
  )
}
