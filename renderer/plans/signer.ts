import { useQuery } from '#renderer/app/call.ts'
import { type Signer, useSeatedSigner } from '#renderer/app/signer.ts'

/** Who approves cards: leaders and administrators; at first the one at the seat, else the only one there is. */
export function useApprover(): Signer {
  const people = useQuery('people.list', {}).value ?? []
  return useSeatedSigner(
    people.filter(
      ({ active, roles }) => active && (roles.includes('leader') || roles.includes('administrator')),
    ),
  )
}
