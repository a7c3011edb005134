import type { Response } from '#shared/responses/response.ts'

/** The step whose approval sheet is the newest: the last proposal, or the last decision taken over. */
export function lastSheet({ steps }: Response): number | null {
  return steps.findLast(({ act }) => act === 'propose' || act === 'external')?.id ?? null
}
