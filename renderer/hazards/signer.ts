import { useQuery } from '#renderer/app/call.ts'
import { type Signer, useSeatedSigner } from '#renderer/app/signer.ts'
import { type HazardAct, hazardSteps } from '#shared/hazards/step.ts'

/** Those of the room who may sign a step: at first the one at the seat, if that is one of them. */
export function useSigner(act: HazardAct): Signer {
  const people = useQuery('people.list', {}).value ?? []
  const { who } = hazardSteps[act]
  return useSeatedSigner(
    people.filter(({ active, roles }) => active && roles.some((role) => who.includes(role))),
  )
}
