import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { folded, line, optionalText } from '#shared/base/text.ts'
import { sameUnit } from './same-name.ts'

/** What a leader may be put in charge of. */
export const chargeKinds = ['township', 'sector', 'unit'] as const

/** What a leader may be put in charge of. */
export type ChargeKind = (typeof chargeKinds)[number]

/** What is written down when a leader is put in charge: of a sector the name is its code. */
export const ChargeFacts = z.object({
  /** May be left out when `person` names somebody of the room. */
  leader: optionalText(60),
  post: optionalText(80),
  person: z.int().positive().nullable().default(null),
  kind: z.enum(chargeKinds),
  name: line(120),
  since: Day,
  until: Day.nullable().default(null),
  /** The document it rests on, with its number. */
  basis: line(200),
  note: optionalText(400),
})

const Who = z.object({ id: z.int(), name: z.string() }).nullable()

/** A leader in charge of a township, a sector or a unit. */
export const Charge = z.object({
  id: z.int(),
  ...ChargeFacts.shape,
  leader: z.string(),
  /** True from its first day until its last, while it was not ended. */
  active: z.boolean(),
  ended: z.object({ on: z.string(), reason: z.string(), at: z.string(), by: Who }).nullable(),
  at: z.string(),
  by: Who,
})

/** A leader in charge of something. */
export type Charge = z.output<typeof Charge>

/** The leaders in charge now of a township, of a sector, of a unit, in this order. */
export function inChargeOf(
  charges: readonly Charge[],
  { township, sector, unit }: { township: string; sector: string; unit: string },
): Charge[] {
  const meant: Record<ChargeKind, (name: string) => boolean> = {
    township: (name) => folded(name).trim() === folded(township).trim(),
    sector: (name) => name === sector,
    unit: (name) => sameUnit(name, unit),
  }
  return chargeKinds.flatMap((kind) =>
    charges.filter((charge) => charge.active && charge.kind === kind && meant[kind](charge.name)),
  )
}
