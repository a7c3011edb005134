import type { reportsContract } from '#shared/reports/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Reports of incidents and of the day. */
export const reportsRoom = room<typeof reportsContract>(
  'reports',
  [
    'reporting_rule_set',
    'rule_set_switch',
    'addressee',
    'report',
    'report_revision',
    'report_delivery',
    'report_query',
    'report_number',
    'lateness',
    'cause_release',
    'skip_approval',
  ],
  { 'reports.due': () => [] },
)
