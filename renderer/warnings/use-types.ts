import { useQuery } from '#renderer/app/call.ts'
import type { WarningType } from '#shared/warnings/views.ts'

const none: readonly WarningType[] = []

/** The types of warnings in use. */
export function useTypes(): readonly WarningType[] {
  const types = useQuery('warnings.types', {}).value
  return types?.filter(({ active }) => active) ?? none
}
