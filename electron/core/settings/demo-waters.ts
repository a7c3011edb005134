import { type Instant, milliseconds, minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { PlotStation } from './demo-county-book.ts'
import type { Cue, Stage } from './demo-stage.ts'

type Reading = InputOf<'waters.enter'>['readings'][number]

/** Minutes from a reading to its being written down. */
const minutesLater = 3

/** The demo's stations, two days of readings up to now, and a danger zone whose people were ready and partly away for a morning. */
export function waterCues(stage: Stage, now: Instant): Cue[] {
  const { set, zone } = stage.book.county.waters
  return [
    { at: stage.moment(...set), play: (at) => addStations(stage, at) },
    ...zone.steps.map(({ at: time }, index) => ({
      at: stage.moment(zone.day, time),
      play: (at: Instant) => stepZone(stage, at, index),
    })),
    ...readingCues(stage, now),
  ]
}

function addStations(stage: Stage, at: Instant): void {
  const { county, told } = stage.book
  for (const { key, place, kind, code, levels, bed, interval } of county.waters.stations) {
    const { id } = stage.act('lead', at, 'waters.addStation', {
      ...{ name: '', ...told.stations[key], kind, code, levels, bed, intervalMinutes: interval },
      place: told.units[place] ?? '',
      datum: kind === 'rain' ? '' : told.datum,
      responsible: responsibleFor(stage, key),
    })
    stage.known.set(`station.${key}`, id)
  }
  const { day: _day, steps: _steps, station, place, ...facts } = county.waters.zone
  const { name, shelter, responsible, source } = told.zone
  const { id } = stage.act('lead', at, 'waters.addZone', {
    ...{ ...facts, name, shelter, responsible, source },
    ...{ station: numberOf(stage, station), place: told.units[place] ?? '' },
  })
  stage.known.set('zone', id)
}

const roles = { Administrative: 'administrative', Technical: 'technical', Patrol: 'patrol' } as const

/** The three persons of a reservoir are those of the address book. */
function responsibleFor({ book }: Stage, reservoir: string) {
  return book.county.contacts.people.flatMap(({ unit, numbers, charges }, index) => {
    const role = charges[0]?.[0].replace('reservoir', '') as keyof typeof roles
    if (unit !== reservoir) return []
    return [{ role: roles[role], name: book.told.people[index]?.[0] ?? '', telephone: numbers[0]?.[1] ?? '' }]
  })
}

function stepZone(stage: Stage, at: Instant, index: number): void {
  const { county, told } = stage.book
  const { act, households, persons } = county.waters.zone.steps[index] ?? { act: 'standDown' }
  const [orderedBy, words] = told.zone.steps[index] ?? ['', '']
  const zone = stage.known.get('zone') ?? 0
  stage.act('officer', at, 'waters.zoneStep', { zone, act, households, persons, orderedBy, words })
}

/** What is read at one moment is written down in one go, a few minutes later, the last at once. */
function readingCues(stage: Stage, now: Instant): Cue[] {
  const { stations, hours } = stage.book.county.waters
  const first = stage.moment(0, '08:00')
  const from = Math.ceil(minutesBetween(first, now) / 60) - hours
  const moments = [...Array(hours * 2 + 1).keys()].map((half) => plusMinutes(first, (from + half / 2) * 60))
  return moments
    .filter((observedAt) => observedAt <= now)
    .flatMap((observedAt): Cue[] => {
      const read = stations.filter((station) => isRead(stage, station, observedAt))
      if (read.length === 0) return []
      const written = plusMinutes(observedAt, minutesLater)
      const play = (at: Instant): void => {
        const readings = read.map((station) => readingOf(stage, station, observedAt))
        stage.act('officer', at, 'waters.enter', { readings })
      }
      return [{ at: written < now ? written : now, play }]
    })
}

function isRead(stage: Stage, station: PlotStation, at: Instant): boolean {
  const { every, from, levels, kind } = station
  const hours = 8 + minutesBetween(stage.moment(0, '08:00'), at) / 60
  if (Number.isInteger(hours)) return hours % every === from
  if (kind !== 'river' || levels.warning === null) return false
  return shownAt(stage, station, plusMinutes(at, -30)).value * 1000 >= levels.warning
}

function readingOf(stage: Stage, station: PlotStation, observedAt: Instant): Reading {
  const { value, flow } = shownAt(stage, station, observedAt)
  const of = { station: numberOf(stage, station.key), observedAt }
  if (station.kind === 'rain') return { ...of, rain: value.toFixed(1) }
  return { ...of, level: value.toFixed(2), flow: flow === undefined ? '' : flow.toFixed(1) }
}

/** What a station shows: straight from one of the moments told to the next, before the first and after the last as they are. */
function shownAt(stage: Stage, { anchors }: PlotStation, at: Instant): { value: number; flow?: number } {
  const told = anchors.map(([day, time, value, flow]) => ({ at: stage.moment(day, time), value, flow }))
  const next = told.findIndex((anchor) => anchor.at > at)
  const [before, after] = [told.at(next === -1 ? -1 : Math.max(0, next - 1)), told[next]]
  if (!before) throw new Error('the demo has a station that shows nothing')
  if (!after || at <= before.at) return before
  const begins = milliseconds(before.at)
  const share = (milliseconds(at) - begins) / (milliseconds(after.at) - begins)
  const between = (from: number, to: number): number => from + (to - from) * share
  if (before.flow === undefined || after.flow === undefined)
    return { value: between(before.value, after.value) }
  return { value: between(before.value, after.value), flow: between(before.flow, after.flow) }
}

function numberOf(stage: Stage, key: string): number {
  const known = stage.known.get(`station.${key}`)
  if (known === undefined) throw new Error(`the demo has no station ${key}`)
  return known
}
