/** A row of instruction. */
export interface InstructionRow {
  year: number
  number: number
  form: 'written' | 'oral'
  facts: string
  given_at: string
  received_at: string
  incident: number | null
  entry: number | null
  exercise: number
  state: 'open' | 'closed'
  at: string
  person: number | null
}

/** A row of instruction_event. */
export interface InstructionEventRow {
  instruction: number
  act: 'readBack' | 'sign' | 'cleanCopy' | 'proposal' | 'reply' | 'note' | 'close' | 'reopen'
  words: string
  leader: string
  signer: number | null
  means: '' | 'pin' | 'paper' | 'unsigned'
  happened_at: string
  at: string
  person: number | null
}

/** A row of followup. */
export interface FollowupRow {
  year: number
  number: number
  kind: 'task' | 'circular' | 'talk' | 'reminder'
  title: string
  demand: string
  origin: 'instruction' | 'entry' | 'incident' | 'hazard' | 'drill' | 'meeting' | 'superior' | 'other'
  origin_id: number | null
  instruction: number | null
  incident: number | null
  lead_unit: string
  co_units: string
  post: string
  scheme: 'sameDay' | 'threeDays' | 'sevenDays' | 'oneMonth' | 'own'
  basis: 'workingDays' | 'calendarDays'
  assigned_at: string
  deploy_by: string | null
  feedback_by: string | null
  settle_by: string
  state: 'open' | 'settled' | 'crossedOff' | 'withdrawn'
  exercise: number
  person: number | null
}

/** A row of followup_event. */
export interface FollowupEventRow {
  followup: number
  act:
    | 'receipt'
    | 'deploy'
    | 'feedback'
    | 'progress'
    | 'extend'
    | 'transfer'
    | 'settle'
    | 'crossOff'
    | 'sendBack'
    | 'withdraw'
    | 'reopen'
  words: string
  unit: string
  co_units: string
  post: string
  who: string
  new_by: string | null
  approver: string
  signer: number | null
  happened_at: string
  at: string
  person: number | null
}

/** A row of duty_task. */
export interface DutyTaskRow {
  words: string
  post: string
  schedule: string
  source: string
  since: string
  active: number
}

/** A row of duty_task_done. */
export interface DutyTaskDoneRow {
  task: number
  due_at: string
  result: string
  outcome: 'done' | 'notApplicable'
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    instruction: InstructionRow
    instruction_event: InstructionEventRow
    followup: FollowupRow
    followup_event: FollowupEventRow
    duty_task: DutyTaskRow
    duty_task_done: DutyTaskDoneRow
  }
}
