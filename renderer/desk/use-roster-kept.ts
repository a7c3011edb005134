import { useQuery } from '#renderer/app/call.ts'

/** True once the room keeps a roster: somebody was entered, or a rotation runs. */
export function useRosterKept(): boolean {
  const edits = useQuery('roster.history', { limit: 1 }).value ?? []
  const rotations = useQuery('roster.rules', {}).value?.rotations ?? []
  return edits.length > 0 || rotations.length > 0
}
