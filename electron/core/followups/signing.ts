import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Role } from '#shared/people/rights.ts'
import type { Work } from '../work.ts'

/** Who says yes: somebody of the room by PIN, or somebody named in words. */
interface Confirming {
  named: string
  signing: { person: number; pin: string } | null
  field: string
  roles: readonly Role[]
}

/** Whoever approved or verified; by PIN only somebody with one of the roles, else a name must stand there. */
export function confirmed(
  work: Work,
  { named, signing, field, roles }: Confirming,
): { approver: string; signer: number | null } {
  if (signing === null)
    return named === '' ? refuseFields({ [field]: 'empty' }) : { approver: named, signer: null }
  const person = work.call('people.confirm', signing)
  if (!person.roles.some((role) => roles.includes(role))) refuse('followups.maySign', { name: person.name })
  return { approver: person.name, signer: person.id }
}
