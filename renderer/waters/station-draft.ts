import { writtenFigure } from '#shared/waters/figure.grammar.ts'
import { metres } from '#shared/waters/level.ts'
import {
  type LevelName,
  type Levels,
  levelNames,
  levelsOfKind,
  responsibleRoles,
  type Station,
  type StationFacts,
} from '#shared/waters/station.ts'

type Role = (typeof responsibleRoles)[number]

/** A station as it is being written: heights as metres in words, one person for each role. */
export interface StationDraft {
  facts: Omit<StationFacts, 'levels' | 'bed' | 'intervalMinutes' | 'arealWeight' | 'responsible'>
  heights: Record<LevelName | 'bed', string>
  interval: string
  weight: string
  people: Record<Role, { name: string; telephone: string }>
}

/** The draft of a station that is there, or of a new one. */
export function draftOf(station: Station | null): StationDraft {
  const {
    levels,
    bed,
    intervalMinutes,
    arealWeight,
    responsible,
    id: _i,
    active: _a,
    since: _s,
    ...facts
  } = station ?? fresh
  const heights = [...levelNames.map((name) => [name, levels[name]] as const), ['bed', bed] as const]
  const person = (role: Role) => responsible.find((one) => one.role === role) ?? { name: '', telephone: '' }
  return {
    facts,
    heights: Object.fromEntries(
      heights.map(([name, mm]) => [name, mm === null ? '' : metres(mm)]),
    ) as StationDraft['heights'],
    interval: String(intervalMinutes),
    weight: String(arealWeight),
    people: Object.fromEntries(
      responsibleRoles.map((role) => [role, person(role)]),
    ) as StationDraft['people'],
  }
}

/** Metres as millimetres; null for nothing, NaN for what is no height. */
export function heightIn(text: string): number | null {
  if (text.trim() === '') return null
  return writtenFigure(text, 'level')?.value ?? Number.NaN
}

/** The station as the core takes it; heights that are none are told by field. */
export function stationIn(
  draft: StationDraft,
): { facts: StationFacts } | { faults: Record<string, 'badHeight' | 'badWhole'> } {
  const { facts, heights, interval, weight, people } = draft
  const kept = levelNames.filter((name) => levelsOfKind[facts.kind].includes(name))
  const levels = Object.fromEntries(
    levelNames.map((name) => [name, kept.includes(name) ? heightIn(heights[name]) : null]),
  )
  const bed = facts.kind === 'rain' ? null : heightIn(heights.bed)
  const faults: Record<string, 'badHeight' | 'badWhole'> = {}
  for (const [name, mm] of Object.entries({ ...levels, bed }))
    if (Number.isNaN(mm)) faults[name] = 'badHeight'
  for (const [name, text] of Object.entries({ interval, weight }))
    if (!/^\d{1,5}$/.test(text.trim())) faults[name] = 'badWhole'
  if (Object.keys(faults).length > 0) return { faults }
  const responsible = responsibleRoles.flatMap((role) =>
    people[role].name.trim() === '' ? [] : [{ role, ...people[role] }],
  )
  return {
    facts: {
      ...facts,
      levels: levels as Levels,
      bed,
      intervalMinutes: Number(interval),
      arealWeight: Number(weight),
      responsible,
    },
  }
}

const fresh: Omit<Station, 'id' | 'active' | 'since'> & Partial<Station> = {
  code: '',
  name: '',
  kind: 'river',
  size: '',
  water: '',
  place: '',
  datum: '',
  levels: {
    warning: null,
    guaranteed: null,
    record: null,
    floodLimit: null,
    floodHigh: null,
    design: null,
    check: null,
  },
  bed: null,
  intervalMinutes: 60,
  arealWeight: 1,
  responsible: [],
  note: '',
}
