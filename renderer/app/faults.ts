import type { z } from 'zod'
import type { Refusal } from '#shared/base/refusal.ts'

/** The refusal a form gives itself when its draft does not have the operation's shape; same words as the core's. */
export function faultsOf(error: z.ZodError): Refusal {
  const faults: Record<string, string> = {}
  for (const issue of error.issues) faults[issue.path.join('.')] ??= codeOf(issue.message, issue.code)
  return { code: 'door.badInput', fields: { fields: Object.keys(faults).join(', ') }, faults }
}

function codeOf(message: string, kind: string | undefined): string {
  return /^[a-z][a-zA-Z.]*$/.test(message) ? message : (kind ?? 'custom')
}
