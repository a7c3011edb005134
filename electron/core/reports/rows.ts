/** A row of reporting_rule_set. */
export interface ReportingRuleSetRow {
  code: string
  edition: number
  name: string
  jurisdiction: string
  note: string
  rules: string
  watches: string
  effective_from: string
  sample: number
  at: string
  person: number | null
}

/** A row of rule_set_switch. */
export interface RuleSetSwitchRow {
  code: string
  active: number
  from_at: string
  reason: string
  at: string
  person: number | null
}

/** A row of addressee. */
export interface AddresseeRow {
  name: string
  role: 'superior' | 'ownOrgan' | 'ownLeader' | 'department' | 'other'
  desk: string
  channel: 'phone' | 'written' | 'system'
  number: string
  position: number
  active: number
}

/** A row of report. */
export interface ReportRow {
  incident: number | null
  stage: 'first' | 'initial' | 'followUp' | 'final' | 'verify' | 'supplement' | 'nil' | 'daily' | 'brief'
  ordinal: number
  state: 'draft' | 'checked' | 'issued' | 'voided'
  channel: 'phone' | 'written' | 'system'
  prior: number | null
  day: string | null
  body: string
  next_at: string | null
  drafted_at: string
  drafted_by: number | null
  checked_at: string | null
  checked_by: number | null
  issued_at: string | null
  issued_by: number | null
  voided_at: string | null
  void_reason: string
  exercise: number
}

/** A row of report_revision. */
export interface ReportRevisionRow {
  report: number
  body: string
  act: 'draft' | 'check' | 'return' | 'issue' | 'void'
  words: string
  at: string
  person: number | null
}

/** A row of report_delivery. */
export interface ReportDeliveryRow {
  report: number
  addressee: number | null
  name: string
  desk: string
  role: 'to' | 'copy' | 'also' | 'skip'
  channel: 'phone' | 'written' | 'system'
  number: string
  sent_at: string
  received_by: string
  received_at: string | null
  answer: string
  at: string
  person: number | null
}

/** A row of report_query. */
export interface ReportQueryRow {
  incident: number | null
  asked_by: string
  means: string
  words: string
  asked_at: string
  due_at: string
  report: number | null
  answer: string
  answered_at: string | null
  at: string
  person: number | null
}

/** A row of report_number. */
export interface ReportNumberRow {
  series: string
  year: number
  number: number
  report: number
  state: 'used' | 'voided'
  reason: string
  at: string
  person: number | null
}

/** A row of lateness. */
export interface LatenessRow {
  incident: number
  clock: string
  reason: string
  at: string
  person: number | null
}

/** A row of cause_release. */
export interface CauseReleaseRow {
  incident: number
  words: string
  source: string
  leader: string
  signer: number | null
  means: 'pin' | 'paper' | 'telephone' | 'inPerson'
  leader_words: string
  read_back: number
  happened_at: string
  at: string
  person: number | null
}

/** A row of skip_approval. */
export interface SkipApprovalRow {
  incident: number
  desk: string
  addressee: string
  reason: string
  leader: string
  signer: number | null
  means: 'pin' | 'paper' | 'telephone' | 'inPerson'
  leader_words: string
  read_back: number
  happened_at: string
  at: string
  person: number | null
}

/** A row of watch_end. */
export interface WatchEndRow {
  incident: number
  words: string
  at: string
  person: number | null
}

/** A row of reporting_setting. */
export interface ReportingSettingRow {
  content: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    reporting_rule_set: ReportingRuleSetRow
    rule_set_switch: RuleSetSwitchRow
    addressee: AddresseeRow
    report: ReportRow
    report_revision: ReportRevisionRow
    report_delivery: ReportDeliveryRow
    report_query: ReportQueryRow
    report_number: ReportNumberRow
    lateness: LatenessRow
    cause_release: CauseReleaseRow
    skip_approval: SkipApprovalRow
    watch_end: WatchEndRow
    reporting_setting: ReportingSettingRow
  }
}
