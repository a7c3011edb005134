import { refuse } from '#shared/base/refusal.ts'
import type { IncidentFacts } from '#shared/incidents/facts.ts'
import { type Figures, noFigures } from '#shared/incidents/figures.ts'
import type { Computed, Grading, GradingStep, Level } from '#shared/incidents/grade.ts'
import { gradingAfter } from '#shared/incidents/grade-standing.ts'
import { computedBy, gravestOf } from '#shared/incidents/grading.ts'
import { citation, type Scale, scaleOf, scalesFor, workSafety } from '#shared/incidents/scale.ts'
import type { Handler, Work } from '../work.ts'
import { note } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { adoptedOf, factsOf, gradingsOf, standingRow } from './store.ts'
import { rulingCode } from './types.ts'

interface Grounds {
  facts: Pick<IncidentFacts, 'typeCode' | 'gradeFacts'>
  figures: Figures | null
}

/** The grade of figures by one table, or by the tables of a kind of incident; at least one of them must be met. */
export const grade: Handler<'incidents.grade'> = (work, { scale, typeCode, gradeFacts, ...figures }) => {
  const tables =
    scale === undefined
      ? tablesFor(work, typeCode)
      : [scaleOf(scale) ?? refuse('incidents.unknownScale', { scale })]
  const outcomes = tables.map((one) => inWords(work, computedBy(one, { figures, gradeFacts })))
  const best = gravestOf(outcomes)
  if (!best || best.level === null) refuse('incidents.nothingToGrade')
  return { ...best, level: best.level }
}

/** The grade as people set it, or given back to the rule. */
export const setGrade: Handler<'incidents.setGrade'> = (work, { id, level, reason }) => {
  standingRow(work.db, id)
  const last = gradingsOf(work.db, id).at(-1)
  const computed = last?.computed ?? null
  if ((last?.level ?? null) === (level ?? computed)) refuse('incidents.gradeSame')
  insertGrading(work, id, {
    level: level ?? computed,
    computed,
    scale: last?.scale ?? '',
    article: last?.article ?? '',
    reason,
  })
  const fields = { level: levelName(work, last?.scale ?? '', level ?? computed), reason }
  note(work, id, level === null ? 'gradeGivenBack' : 'gradeSet', fields)
  return incidentOf(work, id)
}

/** Writes down what the rules make of the adopted figures, when that has changed, with its line in the log. */
export function regrade(work: Work, id: number): void {
  const grounds = { facts: factsOf(work.db, id), figures: adoptedOf(work.db, id)?.figures ?? null }
  const computed = computedOf(work, grounds)
  const next = gradingAfter(gradingsOf(work.db, id).at(-1) ?? null, computed)
  if (!next) return
  const { scale, article } = computed ?? { scale: '', article: '' }
  insertGrading(work, id, { ...next, scale, article })
  const fields = {
    level: levelName(work, scale, next.level),
    computed: levelName(work, scale, next.computed),
    article,
  }
  const notice =
    next.computed === null ? 'ungraded' : next.level === next.computed ? 'graded' : 'gradedBeside'
  note(work, id, notice, fields)
}

/** How grave an incident is: as last written down, with the criteria behind it and what unsure tables would say. */
export function gradingOf(work: Work, id: number, grounds: Grounds): Grading {
  const steps = gradingsOf(work.db, id)
  const last: Omit<GradingStep, 'id' | 'at' | 'by'> = steps.at(-1) ?? nothing
  const scale = scaleOf(last.scale)
  const now = computedOf(work, grounds)
  return {
    level: last.level,
    name: levelName(work, last.scale, last.level),
    computed: last.computed,
    scale: last.scale,
    scaleName: scale ? nameOf(work, scale) : '',
    article: last.article,
    reason: last.reason,
    overridden: last.level !== last.computed,
    hits: now?.level === last.computed ? (now?.hits ?? []) : [],
    samples: outcomesOf(work, grounds).filter(({ sample, level }) => sample && level !== null),
    steps,
  }
}

/** The name a table gives a level, in the room's language; of no table the common names. */
export function levelName(work: Work, scale: string, level: Level | null): string {
  const found = (scaleOf(scale) ?? workSafety).levels.find((one) => one.level === level)
  return found ? nameOf(work, found) : ''
}

const nothing = { level: null, computed: null, scale: '', article: '', reason: '' }

/** What the verified tables say; null when none speaks of this kind of incident. */
function computedOf(work: Work, grounds: Grounds): Computed | null {
  return gravestOf(outcomesOf(work, grounds).filter(({ sample }) => !sample))
}

function outcomesOf(work: Work, { facts, figures }: Grounds): Computed[] {
  const counted = { figures: figures ?? noFigures, gradeFacts: facts.gradeFacts }
  return scalesFor(rulingCode(work.db, facts.typeCode)).map((scale) =>
    inWords(work, computedBy(scale, counted)),
  )
}

function tablesFor(work: Work, typeCode: string | undefined): Scale[] {
  return typeCode === undefined ? [workSafety] : scalesFor(rulingCode(work.db, typeCode))
}

function inWords(work: Work, computed: Computed): Computed {
  const scale = scaleOf(computed.scale)
  const scaleName = scale ? nameOf(work, scale) : ''
  const article = computed.level === null ? citation(computed, '') : computed.article
  return { ...computed, scaleName, article, name: levelName(work, computed.scale, computed.level) }
}

function nameOf(work: Work, { name, nameEn }: { name: string; nameEn: string }): string {
  return work.settings.language === 'en' ? nameEn : name
}

function insertGrading(work: Work, incident: number, step: Omit<GradingStep, 'id' | 'at' | 'by'>): void {
  work.ledger.insert('incident_grading', {
    incident,
    ...step,
    at: work.now,
    person: work.person?.id ?? null,
  })
}
