import { writtenFigure } from '#shared/waters/figure.grammar.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import type { Zone, ZoneFacts } from '#shared/waters/zone.ts'

/** Figures of a zone as they are being written. */
export const figures = [
  'households',
  'persons',
  'prepareLevel',
  'moveLevel',
  'rainHours',
  'prepareRain',
  'moveRain',
] as const

type Figure = (typeof figures)[number]

/** A zone as it is being written: figures as words. */
export interface ZoneDraft {
  facts: Pick<ZoneFacts, 'name' | 'kind' | 'place' | 'station' | 'shelter' | 'responsible' | 'source'>
  figures: Record<Figure, string>
}

/** The draft of a zone that is there, or of a new one. */
export function draftOfZone(zone: Zone | null): ZoneDraft {
  const shown = (value: number | null | undefined, words: (value: number) => string) =>
    value == null ? '' : words(value)
  const {
    name = '',
    kind = 'flashFlood',
    place = '',
    station = null,
    shelter = '',
    responsible = '',
    source = '',
  } = zone ?? {}
  return {
    facts: { name, kind, place, station, shelter, responsible, source },
    figures: {
      households: shown(zone?.households, String),
      persons: shown(zone?.persons, String),
      prepareLevel: shown(zone?.prepareLevel, metres),
      moveLevel: shown(zone?.moveLevel, metres),
      rainHours: shown(zone?.rainHours, String),
      prepareRain: shown(zone?.prepareRain, rainfall),
      moveRain: shown(zone?.moveRain, rainfall),
    },
  }
}

/** The zone as the core takes it, or which figures are none. */
export function zoneIn({
  facts,
  figures: said,
}: ZoneDraft): { facts: ZoneFacts } | { faults: Record<string, 'badHeight' | 'badWhole'> } {
  const faults: Record<string, 'badHeight' | 'badWhole'> = {}
  const whole = (name: Figure): number | null => {
    const text = said[name].trim()
    if (text === '') return null
    if (!/^\d{1,7}$/.test(text)) faults[name] = 'badWhole'
    return Number(text)
  }
  const measured = (name: Figure, quantity: 'level' | 'rain'): number | null => {
    if (said[name].trim() === '') return null
    const written = writtenFigure(said[name], quantity)
    if (!written) faults[name] = 'badHeight'
    return written?.value ?? null
  }
  const read: ZoneFacts = {
    ...facts,
    households: whole('households') ?? 0,
    persons: whole('persons') ?? 0,
    prepareLevel: measured('prepareLevel', 'level'),
    moveLevel: measured('moveLevel', 'level'),
    rainHours: whole('rainHours'),
    prepareRain: measured('prepareRain', 'rain'),
    moveRain: measured('moveRain', 'rain'),
  }
  return Object.keys(faults).length > 0 ? { faults } : { facts: read }
}
