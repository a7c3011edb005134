import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import type { PlanCause } from '#renderer/app/open-forms.ts'
import type { Plan } from '#shared/plans/plan.ts'

/** The cards that can be started, narrowed by words, those that fit what they are begun for first. */
export function useCards({ incident, chain }: PlanCause, words: string): Plan[] {
  const matches = useMatcher()
  const plans = useQuery('plans.list', {}).value ?? []
  const type = useQuery('incidents.get', { id: incident ?? 1 }, { enabled: incident !== undefined }).value
    ?.facts.typeCode
  const fits = ({ code, types }: Plan) =>
    chain !== undefined
      ? code === 'warningOnly'
      : type !== undefined && types.some((each) => type.startsWith(each))
  return plans
    .filter(({ active, current }) => active && current !== null)
    .filter(({ name, code, types }) => matches([name, code, ...types].join(' '), words))
    .toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
}
