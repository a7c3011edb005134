import { dateTime } from '#shared/base/clock-face.ts'
import type { IncidentFacts } from '#shared/incidents/facts.ts'
import type { Fall } from '#shared/incidents/falls.ts'
import { type FigureKey, type FigureSource, type Figures, figureKeys } from '#shared/incidents/figures.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import type { TellingRole } from '#shared/incidents/telling.ts'
import { kindName } from '#shared/incidents/type-table.ts'
import type { Party } from '#shared/log/entry.ts'
import type { Work } from '../work.ts'
import { factsOf, rowOf } from './store.ts'

/** Writes a line of the duty log about an incident: number, title, who, and that of an exercise says so. */
export function note(
  work: Work,
  id: number,
  notice: string,
  fields: Record<string, string | number> = {},
): void {
  const row = rowOf(work.db, id)
  const named = {
    mark: markIn(work, id),
    number: incidentNumber(row),
    title: titleIn(work, id),
    name: work.person?.name ?? '',
  }
  const exercise = row.exercise === 1
  work.call('log.notice', { notice: `incidents.${notice}`, fields: { ...fields, ...named }, exercise })
}

/** The mark of an exercise before the words, nothing otherwise. */
export function markIn(work: Work, id: number): string {
  return rowOf(work.db, id).exercise === 1 ? work.words('notices:incidents.exercise') : ''
}

/** The title of an incident now. */
export function titleIn(work: Work, id: number): string {
  return factsOf(work.db, id).title
}

/** The first facts of an incident as the log tells them. */
export function factsIn(work: Work, facts: IncidentFacts): Record<string, string> {
  const { occurredAt, occurredWords, receivedAt, source, place, township, typeCode, typeName } = facts
  const zone = work.room.zone
  const unknown = work.words('notices:incidents.unknown')
  const said = [source.unit, source.post, source.name].filter(Boolean).join(' ')
  return {
    type: kindName({ code: typeCode, name: typeName }, work.settings.language),
    place: [township, place].filter(Boolean).join(' ') || unknown,
    received: dateTime(receivedAt, zone),
    occurred: occurredAt === null ? occurredWords || unknown : dateTime(occurredAt, zone),
    source: said || work.words(`notices:incidents.sourceKind.${source.kind}`),
  }
}

/** The figures that are known, in words; money in units of ten thousand yuan. */
export function figuresIn(work: Work, figures: Figures): string {
  const known = figureKeys.filter((key) => figures[key] !== null)
  return known.map((key) => figureIn(work, key, figures[key])).join(work.words('notices:list.comma'))
}

/** Figures that fall, in words. */
export function fallsIn(work: Work, falls: readonly Fall[]): string {
  const said = falls.map(({ key, from, to }) =>
    work.words('notices:incidents.fall', {
      what: work.words(`notices:incidents.figure.${key}`),
      from: amountIn(work, key, from),
      to: amountIn(work, key, to),
    }),
  )
  return said.join(work.words('notices:list.semicolon'))
}

/** Who gives figures, in words. */
export function sourceIn(
  work: Work,
  { source, sourceWords }: { source: FigureSource; sourceWords: string },
): string {
  const kind = work.words(`notices:incidents.figureSource.${source}`)
  return sourceWords === '' ? kind : work.words('notices:incidents.sourceWith', { kind, words: sourceWords })
}

/** The other side of a telling, in words. */
export function partyIn(work: Work, role: TellingRole, { unit, name, post }: Party): string {
  const said = [unit, name, post].filter(Boolean).join(' ')
  return said || work.words(`notices:incidents.role.${role}`)
}

function figureIn(work: Work, key: FigureKey, value: number | null): string {
  const what = work.words(`notices:incidents.figure.${key}`)
  return work.words('notices:incidents.figureSaid', { what, amount: amountIn(work, key, value) })
}

function amountIn(work: Work, key: FigureKey, value: number | null): string {
  if (value === null) return work.words('notices:incidents.verifying')
  if (key !== 'directLoss') return work.words('notices:incidents.persons', { count: value })
  return work.words('notices:incidents.tenThousand', { amount: value / 10_000 })
}
