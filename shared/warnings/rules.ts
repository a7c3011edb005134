import rulesFile from '#resources/rules/warning-rules.json' with { type: 'json' }
import type { Colour } from './read-warning.ts'

/** The room's numbers about warnings, as shipped: hours and minutes by their names. */
export interface WarningRules {
  defaultHorizonHours: number
  lateLiftHours: number
  renewalMinutes: number
  checkAgainMinutes: number
  askMinutes: number
  reportMinutes: Record<Colour | 'none', number>
  longAgoDays: number
}

/** The numbers that count. */
export const warningRules: WarningRules = rulesFile
