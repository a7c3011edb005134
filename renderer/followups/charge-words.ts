import type { Followup } from '#shared/followups/followup.ts'

/** Who answers for a follow-up: the unit, the post of the room, or both. */
export function chargeWords({ leadUnit, postName }: Pick<Followup, 'leadUnit' | 'postName'>): string {
  return [leadUnit, postName].filter(Boolean).join(' · ')
}
