import { askedForm } from '#renderer/app/asked-form.ts'
import type { Clock } from '#shared/reports/clock.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import type { Addressee, Query } from '#shared/reports/matter.ts'
import type { Delivery, Report } from '#shared/reports/report.ts'
import type { RuleSet } from '#shared/reports/rule.ts'

/** A form of this room that is to be opened over a page. */
export type Asked =
  | { form: 'firstCall'; incident: number; desk: DeskCode | '' }
  | { form: 'late'; clock: Clock }
  | { form: 'query'; incident: number | null }
  | { form: 'answer'; query: Query }
  | { form: 'endWatch'; incident: number }
  | { form: 'check' | 'issue' | 'return' | 'void' | 'deliver'; report: Report }
  | { form: 'receipt'; delivery: Delivery }
  | { form: 'addressee'; addressee: Addressee | null }
  | { form: 'ruleSet'; set: RuleSet | null }
  | { form: 'switch'; set: RuleSet }

/** The form of this room that is open. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
