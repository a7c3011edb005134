import { canonicalJson } from '#shared/base/canonical-json.ts'
import { dateTime } from '#shared/base/clock-face.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { Draft } from '#shared/imports/draft.ts'
import { withoutHeader } from '#shared/imports/dry-run.ts'
import { layoutOf } from '#shared/imports/layout.ts'
import { draftReadings } from '#shared/imports/reading-draft.ts'
import { draftStations, factsOf } from '#shared/imports/station-draft.ts'
import type { ReadingMake, StationMake } from '#shared/imports/water-drafts.ts'
import { metres } from '#shared/waters/level.ts'
import type { GivenReading, ReadingVerdict } from '#shared/waters/reading.ts'

import { thresholdsOf } from '#shared/waters/station.ts'
import { readingFields } from '../reading-words.ts'
import type { Work } from '../work.ts'
import type { Made } from './made.ts'
import type { At } from './tried.ts'

/** What would become of every row of a list of stations. */
export function triedStations({ work, sheet }: At): Draft<StationMake>[] {
  const layout = layoutOf('stations', sheet.cells)
  if (layout.header === null) return withoutHeader('stations', layout)
  return draftStations(layout, work.call('waters.stations', {}), sheet.choices).map((draft) => ({
    ...draft,
    remarks: draft.remarks.map((told) =>
      told.fields.level === undefined
        ? told
        : { ...told, fields: { ...told.fields, level: work.words(`imports:levels.${told.fields.level}`) } },
    ),
  }))
}

/** What would become of every row of a list of readings, held against the room and against each other. */
export function triedReadings({ work, sheet }: At): Draft<ReadingMake>[] {
  const layout = layoutOf('readings', sheet.cells)
  if (layout.header === null) return withoutHeader('readings', layout)
  return draftReadings(
    layout,
    {
      stations: work.call('waters.stations', {}),
      now: work.now,
      zone: work.room.zone,
      year: sheet.year === '' ? (layout.title?.year ?? null) : Number(sheet.year.slice(0, 4)),
      correctedBySheet: work.words('imports:says.correctedBySheet'),
      check: (readings) => checked(work, readings),
      shown: (told) => readingFields(work, told),
      label: (choice, text) => work.words(`imports:readingChoices.${choice}`, { text }),
    },
    sheet.choices,
  )
}

function checked(work: Work, readings: readonly GivenReading[]): readonly ReadingVerdict[] {
  return readings.length === 0 ? [] : work.call('waters.tryOut', { readings: [...readings] })
}

/** Writes the stations of a sheet. */
export function writeStations(work: Work, drafts: readonly Draft<StationMake>[], made: Made): void {
  for (const { make } of drafts) {
    if (!make) continue
    const { id: known, facts, before } = make
    const { id } =
      known === null
        ? work.call('waters.addStation', facts)
        : work.call('waters.changeStation', { ...facts, id: known })
    made.stations.push({ id, before, after: facts })
  }
}

/** Writes the readings of a sheet in one go, so that each station crosses a level of note once. */
export function writeReadings(work: Work, drafts: readonly Draft<ReadingMake>[], made: Made): void {
  const readings = drafts.flatMap(({ make }) => (make ? [make.given] : []))
  if (readings.length > 0) made.readings.push(...work.call('waters.enter', { readings }).ids)
}

/** Puts back what sheets of stations and readings wrote: readings are taken back, stations get their former facts or are no longer read. */
export function undoWaters(work: Work, { stations, readings }: Made, reason: string): void {
  if (readings.length > 0) work.call('waters.withdraw', { ids: readings, reason })
  const known = new Map(work.call('waters.stations', {}).map((station) => [station.id, station]))
  for (const { id, before, after } of stations) {
    const station = known.get(id)
    if (!station || canonicalJson(factsOf(station)) !== canonicalJson(after))
      refuse('imports.stationChanged', { name: after.name })
    if (before) work.call('waters.changeStation', { ...before, id })
    else work.call('waters.dropStation', { id, reason })
  }
}

/** A station to be written, in words. */
export function saysStation(work: Work, { id, facts }: StationMake): string {
  const levels = thresholdsOf(facts.levels).map(
    ({ name, mm }) => `${work.words(`imports:levels.${name}`)} ${metres(mm)}`,
  )
  const people = facts.responsible.map(({ name, telephone }) => `${name} ${telephone}`.trim())
  const parts = [
    work.words(`imports:stationKinds.${facts.kind}`),
    facts.size,
    facts.water,
    ...levels,
    ...people,
  ]
  return work.words(id === null ? 'imports:says.addStation' : 'imports:says.changeStation', {
    name: facts.name,
    facts: parts.filter((part) => part !== '').join(work.words('notices:list.comma')),
  })
}

/** A reading to be written, in words. */
export function saysReading(work: Work, { name, given }: ReadingMake): string {
  const parts = (['level', 'flow', 'rain'] as const).flatMap((part) =>
    given[part] === '' ? [] : [`${work.words(`imports:quantities.${part}`)} ${given[part]}`],
  )
  return work.words('imports:says.reading', {
    name,
    at: dateTime(given.observedAt, work.room.zone),
    figures: parts.join(work.words('notices:list.comma')),
  })
}
