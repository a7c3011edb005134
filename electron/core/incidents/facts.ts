import { refuseFields } from '#shared/base/refusal.ts'
import type { IncidentFacts, NewIncidentFacts } from '#shared/incidents/facts.ts'
import { scales } from '#shared/incidents/scale.ts'
import type { Work } from '../work.ts'
import { typeOf } from './types.ts'

const times = ['occurredAt', 'learnedAt', 'unitToldAt', 'receivedAt'] as const

type Faults = Record<string, string>

/** Facts that can be kept: the kind is known and named, the times can be; refused with every field at fault. `before` are the facts they change: what stayed as it was is not asked about again. */
export function soundFacts(
  work: Work,
  said: NewIncidentFacts,
  { received, before }: { received: string; before: IncidentFacts | null },
): IncidentFacts {
  const type = typeOf(work.db, said.typeCode)
  const facts = { ...said, typeName: type?.name ?? '', receivedAt: said.receivedAt ?? received }
  const faults: Faults = {
    ...aheadOf(work.now, facts, { ...before, received }),
    ...disordered(facts),
    ...misplaced(facts),
  }
  if (!type || (!type.active && said.typeCode !== before?.typeCode)) faults.typeCode = 'incidents.unknownType'
  Object.assign(faults, wrongGradeFacts(facts))
  if (Object.keys(faults).length > 0)
    refuseFields(Object.fromEntries(Object.entries(faults).map(([key, code]) => [`facts.${key}`, code])))
  return facts
}

/** A clock set back must not make times already kept wrong: only what is new is held against now. */
function aheadOf(
  now: string,
  facts: IncidentFacts,
  kept: Partial<IncidentFacts> & { received: string },
): Faults {
  const ahead = times.filter((key) => {
    const at = facts[key]
    return at !== null && at > now && at !== kept[key] && at !== kept.received
  })
  return Object.fromEntries(ahead.map((key) => [key, 'incidents.future']))
}

function disordered({ occurredAt, learnedAt, unitToldAt, receivedAt }: IncidentFacts): Faults {
  const faults: Faults = {}
  if (unitToldAt !== null && occurredAt !== null && unitToldAt < occurredAt)
    faults.unitToldAt = 'incidents.beforeOccurred'
  if (learnedAt !== null && occurredAt !== null && learnedAt < occurredAt)
    faults.learnedAt = 'incidents.beforeOccurred'
  if (learnedAt !== null && learnedAt > receivedAt) faults.learnedAt = 'incidents.learnedAfterReceived'
  if (occurredAt !== null && occurredAt > receivedAt) faults.occurredAt = 'incidents.occurredAfterReceived'
  return faults
}

function misplaced({ lng, lat }: IncidentFacts): Faults {
  return (lng === null) === (lat === null)
    ? {}
    : { [lng === null ? 'lng' : 'lat']: 'incidents.bothCoordinates' }
}

function wrongGradeFacts({ gradeFacts }: IncidentFacts): Faults {
  const units = new Map(scales.flatMap(({ facts }) => facts.map(({ code, unit }) => [code, unit] as const)))
  const wrong = Object.entries(gradeFacts).filter(([code, value]) => {
    const unit = units.get(code)
    if (!unit) return true
    return (unit === 'yesNo') !== (typeof value === 'boolean') || (unit === 'percent' && Number(value) > 100)
  })
  return Object.fromEntries(wrong.map(([code]) => [`gradeFacts.${code}`, 'incidents.gradeFact']))
}
