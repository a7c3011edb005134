import hazardRules from '#resources/rules/hazards.json' with { type: 'json' }
import type { Colour } from '#shared/warnings/read-warning.ts'
import type { WarningType } from '#shared/warnings/views.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler } from '../work.ts'
import './rows.ts'

interface Shipped {
  name: string
  also: string[]
  eventType: string | null
  colours: Colour[]
  source?: string
  response?: boolean
}

const shipped = (hazardRules.hazards as unknown as Shipped[])
  .filter(({ response }) => response !== true)
  .map(
    ({ name, also, eventType, colours, source }): WarningType => ({
      name,
      also,
      eventType,
      colours,
      criteria: {},
      source: source ?? '',
      own: false,
      active: true,
    }),
  )

/** Every type of warning: the room's own over the shipped one of the same name, then those only the room has. */
export function typesOf(db: Reader): WarningType[] {
  const own = new Map(ownTypes(db).map((type) => [type.name, type]))
  const names = new Set(shipped.map(({ name }) => name))
  return [
    ...shipped.map((type) => own.get(type.name) ?? type),
    ...[...own.values()].filter(({ name }) => !names.has(name)),
  ]
}

/** The colours a type has, by any of its names; null for a type nobody knows. */
export function coloursOf(db: Reader, hazard: string): readonly Colour[] | null {
  const own = ownTypes(db).find((type) => isCalled(type, hazard))
  return (own ?? shipped.find((type) => isCalled(type, hazard)))?.colours ?? null
}

/** Keeps a type of the room's own; one of the same name is changed. */
export const setType: Handler<'warnings.setType'> = (work, { name, also, eventType, ...wanted }) => {
  const row = {
    name,
    also: JSON.stringify(also),
    event_type: eventType ?? '',
    colours: JSON.stringify(wanted.colours),
    criteria: JSON.stringify(wanted.criteria),
    source: wanted.source,
    active: wanted.active ? 1 : 0,
  }
  const known = ownRows(work.db).find((one) => one.name === name)
  if (known) work.ledger.update('warning_type', known.id, row)
  else work.ledger.insert('warning_type', row)
  return typeFrom(row)
}

function isCalled({ name, also }: WarningType, hazard: string): boolean {
  return name === hazard || also.includes(hazard)
}

function ownTypes(db: Reader): WarningType[] {
  return ownRows(db).map(typeFrom)
}

function ownRows(db: Reader): readonly Stored<'warning_type'>[] {
  return db.kept<Stored<'warning_type'>>('warning_type', 'SELECT * FROM warning_type ORDER BY id')
}

function typeFrom(row: Omit<Stored<'warning_type'>, 'id' | 'room'>): WarningType {
  return {
    name: row.name,
    also: JSON.parse(row.also) as string[],
    eventType: row.event_type || null,
    colours: JSON.parse(row.colours) as Colour[],
    criteria: JSON.parse(row.criteria) as WarningType['criteria'],
    source: row.source,
    own: true,
    active: row.active === 1,
  }
}
