import { dateTime } from '#shared/base/clock-face.ts'
import { refuse } from '#shared/base/refusal.ts'
import { metres, oversOf } from '#shared/waters/level.ts'
import type { Figures, GivenReading, ReadingRemark } from '#shared/waters/reading.ts'
import type { CheckedReading } from '#shared/waters/reading-check.ts'
import { thresholdsOf } from '#shared/waters/station.ts'
import type { Stored } from '../db/tables.ts'
import { readingWords } from '../reading-words.ts'
import type { Handler, Work } from '../work.ts'
import { type Counted, levelBefore, readingAt, readingRow, stationOf } from './store.ts'
import { triedReadings } from './tried.ts'

interface Entered {
  station: number
  at: string
  level: number | null
  /** The level it took the place of. */
  was: number | null
}

/** Takes readings, all of them or none; a level of note that is newly reached is written into the log, one line for each station. */
export const enter: Handler<'waters.enter'> = (work, { readings }) => {
  const checked = triedReadings(work, readings)
  refuseStopped(work, readings, checked)
  const entered: Entered[] = []
  const ids: number[] = []
  for (const [index, said] of readings.entries()) {
    const { verdict, figures } = checked[index] as CheckedReading
    if (verdict.act === 'same') continue
    const before = readingAt(work.db, said.station, said.observedAt)
    const whole = merged(figures, before)
    const accepted = verdict.remarks
      .map(({ code }) => code)
      .filter((code) => (said.accept as string[]).includes(code))
    ids.push(write(work, { said, figures: whole, accepted, before }))
    entered.push({
      station: said.station,
      at: said.observedAt,
      level: whole.level,
      was: before?.level ?? null,
    })
  }
  tellCrossings(work, entered)
  const of = (act: string) => checked.filter(({ verdict }) => verdict.act === act).length
  return { entered: of('add'), known: of('same'), corrected: of('correct'), ids }
}

/** Takes readings back: what they had replaced counts again, what had replaced nothing leaves an empty row that says why. */
export const withdraw: Handler<'waters.withdraw'> = (work, { ids, reason }) => {
  const all = new Set(ids)
  for (const id of all) {
    const row = readingRow(work.db, id)
    if (row.replaced_by !== null && all.has(row.replaced_by)) continue
    if (row.replaced_by !== null || row.mark === 'withdrawn') {
      const { name } = stationOf(work.db, row.station)
      refuse('waters.readingReplaced', { name, at: row.observed_at })
    }
    const before = restoredBy(work, row, all)
    const { room: _room, id: _id, ...kept } = before ?? { ...row, ...nothing, mark: 'withdrawn' }
    const mark = before ? `${before.mark} ${restored}`.trim() : kept.mark
    const stamp = { reason, at: work.now, person: work.person?.id ?? null }
    const next = work.ledger.insert('reading', { ...kept, mark, replaces: id, replaced_by: null, ...stamp })
    work.ledger.update('reading', id, { replaced_by: next })
  }
  work.call('log.notice', { notice: 'waters.withdrawn', fields: { count: all.size, reason } })
  return { withdrawn: all.size }
}

/** The mark of a reading that counts again because what replaced it was taken back. */
const restored = 'restored'

/** What a reading had replaced and what is not itself taken back; a reading that counts again had replaced nothing of its own. */
function restoredBy(work: Work, row: Stored<'reading'>, all: ReadonlySet<number>): Stored<'reading'> | null {
  if (row.mark.split(' ').includes(restored) || row.replaces === null) return null
  const before = readingRow(work.db, row.replaces)
  return all.has(before.id) ? restoredBy(work, before, all) : before
}

const nothing = { level_mm: null, flow_mm: null, rain_tenths: null, rain_minutes: null, raw: '' }

/** What a reading does not say stays as the reading of the same moment had it. */
function merged(figures: Figures, before: Counted | null): Figures {
  if (!before) return figures
  const rain = figures.rain === null ? before : figures
  return {
    level: figures.level ?? before.level,
    flow: figures.flow ?? before.flow,
    rain: rain.rain,
    rainMinutes: rain.rainMinutes,
  }
}

function write(
  work: Work,
  {
    said,
    figures,
    accepted,
    before,
  }: { said: GivenReading; figures: Figures; accepted: string[]; before: Counted | null },
): number {
  const { station, observedAt, level, flow, rain, note, source, reason } = said
  const id = work.ledger.insert('reading', {
    station,
    observed_at: observedAt,
    level_mm: figures.level,
    flow_mm: figures.flow,
    rain_tenths: figures.rain,
    rain_minutes: figures.rainMinutes,
    raw: [level, flow, rain, note].join(' | '),
    mark: accepted.join(' '),
    source,
    replaces: before?.id ?? null,
    replaced_by: null,
    reason,
    at: work.now,
    person: work.person?.id ?? null,
  })
  if (before) work.ledger.update('reading', before.id, { replaced_by: id })
  return id
}

function refuseStopped(
  work: Work,
  readings: readonly GivenReading[],
  checked: readonly CheckedReading[],
): void {
  const stopped = checked.flatMap(({ verdict }, index) =>
    verdict.act === 'stop' ? [{ verdict, index }] : [],
  )
  const [first] = stopped
  if (!first) return
  const said = readings[first.index] as GivenReading
  const why = first.verdict.remarks.find(({ severity }) => severity !== 'noted') as ReadingRemark
  refuse('waters.notReady', {
    count: stopped.length,
    row: first.index + 1,
    name: stationOf(work.db, said.station).name,
    at: dateTime(said.observedAt, work.room.zone),
    why: readingWords(work, why),
    code: why.code,
  })
}

/** The last level of note newly reached at each station: the reading before was under it, and so was the one it replaces. */
function tellCrossings(work: Work, entered: readonly Entered[]): void {
  const last = new Map<number, Entered>()
  for (const one of entered.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    if (crossesUp(work, one)) last.set(one.station, one)
  for (const { station, at, level } of last.values()) {
    const { name, levels } = stationOf(work.db, station)
    const [over] = oversOf(level as number, levels)
    if (!over) continue
    const fields = {
      name,
      at,
      level: metres(level as number),
      what: work.words(`notices:waters.levels.${over.name}`),
    }
    if (over.over === 0) work.call('log.notice', { notice: 'waters.reached', fields })
    else work.call('log.notice', { notice: 'waters.over', fields: { ...fields, over: metres(over.over) } })
  }
}

function crossesUp(work: Work, { station, at, level, was }: Entered): boolean {
  if (level === null) return false
  const under = levelBefore(work.db, station, at)?.level ?? null
  const isNew = (mm: number) => (under === null || under < mm) && (was === null || was < mm)
  return thresholdsOf(stationOf(work.db, station).levels).some(({ mm }) => level >= mm && isNew(mm))
}
