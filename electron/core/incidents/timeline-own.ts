import { dateTime } from '#shared/base/clock-face.ts'
import { conditionOf } from '#shared/incidents/raising.ts'
import type { Work } from '../work.ts'
import { levelName } from './grading.ts'
import type { Happened } from './happened.ts'
import { factsIn, figuresIn, partyIn, sourceIn } from './log-words.ts'
import {
  actsOf,
  adoptionsOf,
  figuresOf,
  gradingsOf,
  partsOf,
  personsOf,
  revisionsOf,
  rowOf,
  tellingsOf,
} from './store.ts'
import { linksHappened } from './timeline-links.ts'

type Source = (work: Work, id: number) => Happened[]

/** What this room itself wrote down about an incident. */
export const ownHappened: Source = (work, id) =>
  [acts, revisions, figures, adoptions, persons, gradings, marks, tellings, linksHappened].flatMap((source) =>
    source(work, id),
  )

const acts: Source = (work, id) => {
  const row = rowOf(work.db, id)
  const ref = `incidents/${id}`
  const opened = {
    ...{ at: row.opened_at, recordedAt: row.opened_at, kind: 'state' as const, person: row.person, ref },
    text: work.words('notices:incidents.line.opened'),
    table: 'incident',
    row: id,
  }
  const later = actsOf(work.db, id).map((act) => ({
    ...{ at: act.at, recordedAt: act.at, kind: 'state' as const, person: act.by?.id ?? null, ref },
    text: work.words(`notices:incidents.line.${act.act}`, { words: act.words }),
    table: 'incident_act',
    row: act.id,
  }))
  return [opened, ...later]
}

const revisions: Source = (work, id) =>
  revisionsOf(work.db, id).map(({ id: row, facts, reason, at, by }) => ({
    ...stamp(at, by),
    kind: 'facts',
    text: work.words(`notices:incidents.line.${reason === '' ? 'facts' : 'revision'}`, {
      ...factsIn(work, facts),
      title: facts.title,
      reason,
    }),
    table: 'incident_revision',
    row,
    ref: `incidents/${id}`,
  }))

const figures: Source = (work, id) =>
  figuresOf(work.db, id).map((version) => ({
    ...stamp(version.at, version.by),
    kind: 'figures',
    text: work.words('notices:incidents.line.figures', {
      source: sourceIn(work, version),
      asOf: dateTime(version.asOf, work.room.zone),
      figures: figuresIn(work, version.figures),
      note: version.note,
    }),
    table: 'incident_figure',
    row: version.id,
    ref: `incidents/${id}`,
  }))

const adoptions: Source = (work, id) => {
  const versions = figuresOf(work.db, id)
  return adoptionsOf(work.db, id).flatMap(({ id: row, figure, reason, at, by }) => {
    const version = versions.find((one) => one.id === figure)
    if (!version) return []
    const fields = { source: sourceIn(work, version), figures: figuresIn(work, version.figures), reason }
    const text = work.words('notices:incidents.line.adopted', fields)
    return { ...stamp(at, by), kind: 'figures', text, table: 'figure_adoption', row, ref: `incidents/${id}` }
  })
}

const persons: Source = (work, id) =>
  personsOf(work.db, id).map(({ id: row, facts, replaces, gone, at, by }) => ({
    ...stamp(at, by),
    kind: 'person',
    text: work.words(
      `notices:incidents.line.${gone ? 'personGone' : replaces === null ? 'person' : 'personNow'}`,
      {
        who: facts.name,
        state: work.words(`notices:incidents.personState.${facts.state}`),
        hospital: facts.hospital,
        note: facts.note,
      },
    ),
    table: 'incident_person',
    row,
    ref: `incidents/${id}`,
  }))

const gradings: Source = (work, id) =>
  gradingsOf(work.db, id).map(({ id: row, level, computed, scale, article, reason, at, by }) => ({
    ...stamp(at, by),
    kind: 'grade',
    text: work.words(
      `notices:incidents.line.${level === null ? 'ungraded' : level === computed ? 'graded' : 'gradeSet'}`,
      {
        level: levelName(work, scale, level),
        computed: levelName(work, scale, computed),
        article,
        reason,
      },
    ),
    table: 'incident_grading',
    row,
    ref: `incidents/${id}`,
  }))

const marks: Source = (work, id) =>
  partsOf(work.db, 'incident_mark', id).map((row) => {
    const condition = conditionOf(row.kind, row.code)
    const words = work.settings.language === 'en' ? condition?.wordsEn : condition?.words
    return {
      ...{ at: row.at, recordedAt: row.at, kind: 'mark', person: row.person, row: row.id },
      text: work.words(`notices:incidents.line.${row.applies === 1 ? 'raised' : 'notRaised'}`, {
        condition: words ?? row.code,
        words: row.words,
      }),
      table: 'incident_mark',
      ref: `incidents/${id}`,
    }
  })

const tellings: Source = (work, id) =>
  tellingsOf(work.db, id).map(
    ({ id: row, role, direction, party, means, words, answer, happenedAt, at, by }) => ({
      ...stamp(at, by),
      at: happenedAt,
      kind: 'telling',
      text: work.words(`notices:incidents.line.told.${direction}`, {
        means: work.words(`notices:incidents.means.${means}`),
        who: partyIn(work, role, party),
        words,
        answer: answer === '' ? '' : work.words('notices:incidents.answered', { answer }),
      }),
      table: 'incident_telling',
      row,
      ref: `incidents/${id}`,
    }),
  )

function stamp(at: string, by: { id: number } | null): Pick<Happened, 'at' | 'recordedAt' | 'person'> {
  return { at, recordedAt: at, person: by?.id ?? null }
}
