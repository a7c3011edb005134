import Database from 'better-sqlite3'
import { Day } from '#shared/base/day.ts'
import { readInstant } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import { matchOf, type Stretch, stretchesOf } from '#shared/log/bigrams.ts'
import type { Bound } from '../db/reader.ts'
import type { House } from '../house.ts'
import type { Handler, Work } from '../work.ts'
import { dropIndex, openIndex, type SearchIndex } from './index-file.ts'
import { entriesById, filterCondition } from './store.ts'

const indexes = new WeakMap<object, SearchIndex>()

/** Entries that hold every stretch of the words, newest first; `total` counts all of them. An index found broken is made again. */
export const search: Handler<'log.search'> = (work, input) => {
  const stretches = stretchesOf(input.words)
  if (stretches.length === 0) refuse('log.nothingToFind')
  try {
    return searchIn(indexOf(work.house), { work, stretches, input })
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    return searchIn(madeAgain(work.house), { work, stretches, input })
  }
}

interface Search {
  work: Work
  stretches: Stretch[]
  input: Parameters<typeof search>[1]
}

function searchIn(index: SearchIndex, { work, stretches, input }: Search): ReturnType<typeof search> {
  index.catchUp(work.db)
  const narrowed = narrowing(work, input)
  const match = matchOf(stretches)
  if (narrowed) return searchNarrowed(work, index, { match, ...narrowed, limit: input.limit })
  const ids = index.newest(match, input.before ?? Number.MAX_SAFE_INTEGER, input.limit)
  return { total: totalOf(index, stretches, match), entries: entriesById(work.db, ids) }
}

/** The search index of a house, opened when first asked for. */
export function indexOf(house: House): SearchIndex {
  const { database } = house.open()
  const known = indexes.get(database)
  if (known) return known
  const made = openIndex(house.state === 'ready' ? `${house.file}.search` : null)
  indexes.set(database, made)
  house.whenShut(() => indexes.get(database)?.close())
  return made
}

/** An index that cannot be read or written (broken, disk full) is held in memory until the console starts again; its file goes. */
function madeAgain(house: House): SearchIndex {
  const { database } = house.open()
  indexes.get(database)?.close()
  if (house.state === 'ready') dropIndex(`${house.file}.search`)
  const made = openIndex(null)
  indexes.set(database, made)
  return made
}

/** One token's total stands in the index; longer stretches are counted. */
function totalOf(index: SearchIndex, stretches: readonly Stretch[], match: string): number {
  const [only] = stretches
  if (stretches.length === 1 && only?.tokens.length === 1 && !only.prefix)
    return index.countOf(only.tokens[0] as string)
  return index.count(match)
}

function searchNarrowed(
  work: Work,
  index: SearchIndex,
  asked: { match: string; sql: string; bound: Bound[]; limit: number },
): ReturnType<typeof search> {
  const found: number[] = []
  let total = 0
  const matching = index.newest(asked.match, Number.MAX_SAFE_INTEGER, -1)
  for (let start = 0; start < matching.length; start += 5000) {
    const some = JSON.stringify(matching.slice(start, start + 5000))
    const kept = work.db.all<{ id: number }>(
      `SELECT e.id FROM log_entry e WHERE e.id IN (SELECT value FROM json_each(?)) AND ${asked.sql} ORDER BY e.id DESC`,
      some,
      ...asked.bound,
    )
    total += kept.length
    found.push(...kept.slice(0, Math.max(0, asked.limit - found.length)).map(({ id }) => id))
  }
  return { total, entries: entriesById(work.db, found) }
}

function narrowing(work: Work, input: Parameters<typeof search>[1]): { sql: string; bound: Bound[] } | null {
  const filter = filterCondition({ kinds: input.kinds, person: input.person })
  const from = momentOf(work, input.from, 'from')
  const to = momentOf(work, input.to, 'to')
  if (filter.bound.length === 0 && from === null && to === null) return null
  const before = input.before ?? Number.MAX_SAFE_INTEGER
  return {
    sql: `e.happened_at >= ? AND e.happened_at < ? AND e.id < ? AND ${filter.sql}`,
    bound: [from ?? '', to ?? '9999', before, ...filter.bound],
  }
}

/** A day means the whole day in the room's zone (as an end: its last moment); anything else must be a moment with offset. */
function momentOf(work: Work, text: string | undefined, field: 'from' | 'to'): string | null {
  if (text === undefined || text === '') return null
  if (Day.safeParse(text).success)
    return instantOf(field === 'to' ? plusDays(text, 1) : text, '00:00', work.room.zone)
  return readInstant(text) ?? refuseFields({ [field]: 'instant' })
}
