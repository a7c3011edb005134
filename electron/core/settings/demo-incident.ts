import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { orderActs } from './demo-incident-orders.ts'
import { reportActs } from './demo-incident-reports.ts'
import { runActs } from './demo-incident-run.ts'
import type { IncidentAct, IncidentWords, PlotIncident } from './demo-matters-book.ts'
import { type Cue, isLate, numberOf, type Stage } from './demo-stage.ts'

/** Something done about an incident of the demo: which incident, what is said about it, what is done. */
export interface Turn {
  stage: Stage
  incident: PlotIncident
  words: IncidentWords
  act: IncidentAct
}

/** Plays a turn at its moment. */
export type PlayTurn = (turn: Turn, at: Instant) => void

/** The demo's incidents: one of some nights ago from the call to the closing, and one of the last minutes when the shift has taken over by then. */
export function incidentCues(stage: Stage, now: Instant): Cue[] {
  return stage.book.matters.incidents.flatMap((incident) => {
    const words = stage.book.said.incidents[incident.key]
    if (!words) throw new Error(`the demo has no words for ${incident.key}`)
    return incident.acts.flatMap((act): Cue[] => {
      if (act.at === undefined && !isLate(stage, now, act.day)) return []
      const at = act.at === undefined ? plusMinutes(now, -(act.ago ?? 0)) : stage.moment(act.day, act.at)
      return [{ at, play: (then) => plays[act.do]({ stage, incident, words, act }, then) }]
    })
  })
}

/** The number of the incident, or of something kept for it under a name. */
export function kept({ stage, incident }: Turn, ...names: readonly string[]): number {
  return numberOf(stage, [incident.key, ...names].join('.'))
}

/** Keeps a number for an incident under a name. */
export function keep({ stage, incident }: Turn, names: readonly string[], id: number): void {
  stage.known.set([incident.key, ...names].join('.'), id)
}

const call: PlayTurn = (turn, at) => {
  const { stage, words, act } = turn
  const { source: party, call: said } = words
  const happenedAt = plusMinutes(at, -act.lag)
  const { id } = stage.act(act.by, at, 'log.write', {
    ...{ ...said, kind: 'callIn', text: said?.text ?? '', party, happenedAt },
  })
  keep(turn, ['entry'], id)
}

const open: PlayTurn = (turn, at) => {
  const { stage, words, incident, act } = turn
  const { typeCode, lng, lat, occurred, unitTold, source: kind } = incident
  const { title, place, township, occurredWords, course, cause, seven, source } = words
  const { id } = stage.act(act.by, at, 'incidents.open', {
    facts: {
      ...{ title, typeCode, place, township, lng, lat, occurredWords, course, cause, seven },
      occurredAt: occurred && stage.moment(...occurred),
      unitToldAt: unitTold && stage.moment(...unitTold),
      source: { kind, ...source },
    },
    entry: entryOf(turn),
  })
  keep(turn, [], id)
}

/** The line of the log an incident comes from. */
export function entryOf(turn: Turn): number {
  return turn.incident.entry === undefined ? kept(turn, 'entry') : numberOf(turn.stage, turn.incident.entry)
}

const tell: PlayTurn = (turn, at) => {
  const { stage, words, act } = turn
  const { party, told } = words.tellings[act.key] ?? {}
  const [said = '', answer = ''] = told ?? []
  stage.act(act.by, at, 'incidents.tell', {
    ...{ id: kept(turn), role: act.role ?? 'other', party, words: said, answer },
    entry: act.entry === undefined ? null : numberOf(stage, act.entry),
  })
}

/** Every count after the first is chosen over the one before, with the reason. */
const figures: PlayTurn = (turn, at) => {
  const { stage, words, act } = turn
  const { source: sourceWords = '', note = '', adopt = '' } = words.figures[act.key] ?? {}
  const said = { source: act.source, sourceWords, figures: act.figures ?? {}, note, adopt }
  stage.act(act.by, at, 'incidents.addFigures', { id: kept(turn), ...said })
}

const mark: PlayTurn = (turn, at) => {
  const { stage, words, incident, act } = turn
  const said = { ...incident.mark, words: words.mark, applies: true }
  stage.act(act.by, at, 'incidents.mark', { id: kept(turn), ...said })
}

const close: PlayTurn = (turn, at) => {
  const { stage, words, act } = turn
  stage.act(act.by, at, 'incidents.close', { id: kept(turn), words: words.endings?.incident ?? '' })
}

const plays: Record<IncidentAct['do'], PlayTurn> = {
  ...{ call, open, tell, figures, mark, close },
  ...runActs,
  ...reportActs,
  ...orderActs,
}
