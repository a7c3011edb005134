import { type Signer, useSeatedSigner } from '#renderer/app/signer.ts'
import { useEverybody } from './use-board.ts'

/** A leader signs; those whom it concerns do not sign for themselves. */
export function useLeaderSigner(concerned: readonly number[]): Signer {
  return useSeatedSigner(
    useEverybody().filter(
      ({ id, active, roles }) => active && roles.includes('leader') && !concerned.includes(id),
    ),
  )
}
