import guideRules from '#resources/rules/signal-guides.json' with { type: 'json' }
import type { Colour } from '#shared/warnings/read-warning.ts'
import type { Guide } from '#shared/warnings/views.ts'
import type { Reader } from '../db/reader.ts'
import { typesOf } from './types.ts'

const shipped = guideRules.guides as readonly Guide[]

/** Criteria and defence guide of a signal, the room's own criteria over the shipped ones; null where none is kept. */
export function guideOf(db: Reader, hazard: string, colour: Colour): Guide | null {
  const type = typesOf(db).find(({ name, also }) => name === hazard || also.includes(hazard))
  const guide = shipped.find((one) => one.colour === colour && one.hazard === (type?.name ?? hazard)) ?? null
  const criteria = type?.own ? type.criteria[colour] : undefined
  if (!type || !criteria) return guide
  const none = { hazard: type.name, colour, guide: [], guideEn: [], sure: true }
  return { ...none, ...guide, criteria, criteriaEn: '', source: type.source, criteriaSure: true }
}
