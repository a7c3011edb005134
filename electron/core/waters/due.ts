import { clockTime } from '#shared/base/clock-face.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import { nextReading, type ReadingDue } from '#shared/waters/reading-due.ts'
import type { Station } from '#shared/waters/station.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import { away, type Zone } from '#shared/waters/zone.ts'
import type { Work } from '../work.ts'
import { lastReading, levelBefore, stationsOf } from './store.ts'
import { zonesOf } from './zone-store.ts'

/** What this room asks to be settled: readings that are due, zones where a threshold is reached or people are on the move. */
export function watersDue(work: Work): DueItem[] {
  return [...readingsDue(work), ...zonesOf(work.db, work.now).flatMap((zone) => zoneDue(work, zone))]
}

interface Waiting {
  station: Station
  due: ReadingDue
}

/** One item for each station while they are few, one for all of them when they are many. */
function readingsDue(work: Work): DueItem[] {
  const soon = plusMinutes(work.now, waterRules.due.soonMinutes)
  const waiting = stationsOf(work.db)
    .filter(({ active }) => active)
    .map((station) => ({ station, due: dueOf(work, station) }))
    .filter(({ due }) => due.at <= soon)
    .sort((a, b) => (a.due.at < b.due.at ? -1 : 1))
  const [oldest] = waiting
  if (!oldest) return []
  if (waiting.length <= waterRules.due.singly) return waiting.map((one) => single(work, one))
  const fields = {
    count: waiting.length,
    name: oldest.station.name,
    time: clockTime(oldest.due.at, work.room.zone),
  }
  const text = work.words('notices:waters.readingsDue', fields)
  return [{ key: 'reading/all', kind: 'reading', id: 0, text, dueAt: oldest.due.at, page: 'waters/entry' }]
}

function single(work: Work, { station, due }: Waiting): DueItem {
  const fields = { name: station.name, minutes: due.minutes }
  const text =
    due.because === null
      ? work.words('notices:waters.readingDue', fields)
      : work.words('notices:waters.readingDueSooner', {
          ...fields,
          what: work.words(`notices:waters.levels.${due.because}`),
        })
  return {
    key: `reading/${station.id}`,
    kind: 'reading',
    id: station.id,
    text,
    dueAt: due.at,
    page: 'waters/entry',
  }
}

function dueOf(work: Work, station: Station): ReadingDue {
  const last = lastReading(work.db, station.id, work.now)
  const older = station.kind !== 'rain' && last !== null && last.level === null
  const level = older ? (levelBefore(work.db, station.id, last.at)?.level ?? null) : (last?.level ?? null)
  return nextReading(station, last && { at: last.at, level }, waterRules.intervals)
}

/** A threshold reached that nobody ordered for; people still to be moved; people still away after the order was lifted. */
function zoneDue(work: Work, zone: Zone): DueItem[] {
  const item = (what: string, text: string, dueAt: string): DueItem => ({
    key: `zone/${zone.id}/${what}`,
    kind: 'zone',
    id: zone.id,
    text,
    dueAt,
    page: 'waters/zones',
  })
  const { proposal, state, since, counts, name } = zone
  const fields = { name, away: away(counts), all: zone.persons }
  const open: DueItem[] = []
  if (proposal && proposes(zone)) open.push(item(proposal.act, proposalWords(work, zone), proposal.at))
  const last = zone.steps.at(-1)?.happenedAt ?? since ?? work.now
  const next = plusMinutes(last, waterRules.due.zoneFollowMinutes)
  if (state === 'moveNow' && away(counts) < zone.persons)
    open.push(item('moving', work.words('notices:waters.zoneMoving', fields), next))
  if (state === 'prepare')
    open.push(item('preparing', work.words('notices:waters.zonePreparing', fields), next))
  if (state === 'away') open.push(item('away', work.words('notices:waters.zoneAway', fields), next))
  return open
}

/** True when the figures ask for more than was ordered. */
function proposes({ proposal, state }: Zone): boolean {
  if (!proposal || state === 'moveNow') return false
  return proposal.act === 'moveNow' || state !== 'prepare'
}

function proposalWords(work: Work, { name, proposal, rainHours }: Zone): string {
  if (!proposal) return name
  const act = work.words(`notices:waters.acts.${proposal.act}`)
  const shown = proposal.by === 'level' ? metres : rainfall
  const fields = {
    name,
    act,
    value: shown(proposal.value),
    limit: shown(proposal.limit),
    hours: rainHours ?? 0,
  }
  return proposal.by === 'level'
    ? work.words('notices:waters.zoneByLevel', fields)
    : work.words('notices:waters.zoneByRain', fields)
}
