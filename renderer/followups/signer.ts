import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { likelyOf, type Signer as PinSigner, useSigning } from '#renderer/app/signer.ts'
import type { Role } from '#shared/people/rights.ts'

/** Who signs, and the PIN while it is typed. */
export interface Signer extends Omit<PinSigner, 'signing'> {
  /** As the operations want it; null while no PIN is typed. */
  signing: PinSigner['signing'] | null
}

/** Somebody with one of the roles signs: at first the one named, else the one at the seat, else the only one there is. */
export function useSigner(roles: readonly Role[], likely: number | null = null): Signer {
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const may = people.filter((one) => one.active && one.roles.some((role) => roles.includes(role)))
  const signer = useSigning(may, likelyOf(may, likely ?? seated))
  return { ...signer, signing: signer.pin === '' ? null : signer.signing }
}
