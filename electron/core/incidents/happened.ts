import type { TimelineItem, TimelineKind } from '#shared/incidents/timeline.ts'
import type { Work } from '../work.ts'

/** Something that happened, as a source of the timeline gives it: the row that says so stands for its link in the chain. */
export interface Happened {
  at: string
  recordedAt: string
  kind: TimelineKind
  text: string
  /** Number of the person who wrote it down; null: the console. */
  person: number | null
  table: string
  row: number
  /** The link that first sealed the row, or the one that last did (what came later into the same row). */
  seal?: 'last'
  ref: string
}

/** Puts what happened in order and gives each its writer and the number of its link: within one minute, for many times are given without seconds, as it was sealed. */
export function itemsOf(work: Work, happened: readonly Happened[]): TimelineItem[] {
  const names = new Map(
    work.db
      .all<{ id: number; name: string }>('SELECT id, name FROM person')
      .map(({ id, name }) => [id, name]),
  )
  return happened
    .map(({ at, recordedAt, kind, text, person, ref, ...sealed }) => ({
      ...{ at, recordedAt, kind, text, ref },
      who: person === null ? '' : (names.get(person) ?? ''),
      chain: linkOf(work, sealed),
    }))
    .sort((a, b) => {
      const [one, other] = [minuteOf(a.at), minuteOf(b.at)]
      return one === other ? (a.chain ?? 0) - (b.chain ?? 0) : one < other ? -1 : 1
    })
}

function minuteOf(at: string): string {
  return at.slice(0, 16)
}

function linkOf(work: Work, { table, row, seal }: Pick<Happened, 'table' | 'row' | 'seal'>): number | null {
  const which = seal === 'last' ? 'max' : 'min'
  const sql = `SELECT ${which}(seq) AS seq FROM link WHERE tbl = ? AND row_id = ?`
  return work.db.one<{ seq: number | null }>(sql, table, row)?.seq ?? null
}
