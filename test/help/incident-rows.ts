import type { Database } from 'better-sqlite3'
import { type Ledger, ledgerOf } from '#core/db/ledger.ts'
import type { Row } from '#core/db/reader.ts'
import type { TableName } from '#core/db/tables.ts'
import '#core/followups/rows.ts'
import '#core/plans/rows.ts'
import '#core/reports/rows.ts'
import '#core/runs/rows.ts'
import { crew } from './people.ts'
import type { TestRoom } from './room.ts'

const at = '2026-03-10T01:00:00.000Z'
const later = '2026-03-10T01:20:00.000Z'
const person = crew.officer.id
const content = JSON.stringify({ steps: [{ code: 's1', words: '通知燃气公司关阀' }] })

/** What the other rooms write about an incident, by the room's own pen and without their rules: a report sent and received, a draft, a query, a run with a step, an instruction, a follow-up. */
export function otherRoomsWrote(room: TestRoom, incident: number): void {
  const { database, pen, facts } = room.console.house.open()
  const tables = [
    ...['report', 'report_revision', 'report_delivery', 'report_query', 'plan_card', 'plan_version'],
    ...[
      'plan_run',
      'run_step',
      'run_step_event',
      'instruction',
      'instruction_event',
      'followup',
      'followup_event',
    ],
  ]
  const written = ledgerOf(pen, { room: facts.id, at, person, operation: 'test.write' }, tables)
  const ledger: Pen = {
    insert: (table, row) => written.insert(table, { ...blank(database, table), ...row } as never),
    update: written.update,
  }
  database.transaction(() => {
    reported(ledger, incident)
    ran(ledger, incident)
    instructed(ledger, incident)
  })()
}

interface Pen {
  insert(table: TableName, row: object): number
  update: Ledger['update']
}

interface Column {
  name: string
  type: string
  notnull: number
}

/** A value for every column that the test says nothing of: nothing, nought, or the first a closed set allows. */
function blank(database: Database, table: string): Row {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all() as Column[]
  const { sql } = database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').get(table) as {
    sql: string
  }
  const empty = ({ name, type, notnull }: Column) => {
    if (notnull === 0) return null
    if (type !== 'TEXT') return 0
    return new RegExp(`CHECK \\(${name} IN \\('(\\w*)'`).exec(sql)?.[1] ?? ''
  }
  const own = columns.filter(({ name }) => name !== 'id' && name !== 'room')
  return Object.fromEntries(own.map((column) => [column.name, empty(column)]))
}

function reported(ledger: Pen, incident: number): void {
  const blank = {
    ...{ incident, ordinal: 0, channel: 'written', prior: null, day: null, body: '{}', next_at: null },
    ...{
      drafted_at: at,
      drafted_by: person,
      checked_at: null,
      checked_by: null,
      voided_at: null,
      void_reason: '',
    },
    exercise: 0,
  } as const
  const report = ledger.insert('report', {
    ...blank,
    stage: 'initial',
    state: 'issued',
    issued_at: at,
    issued_by: person,
  })
  ledger.insert('report', {
    ...blank,
    stage: 'followUp',
    ordinal: 1,
    state: 'draft',
    issued_at: null,
    issued_by: null,
  })
  ledger.insert('report_revision', { report, body: '{}', act: 'issue', words: '', at, person })
  const delivery = ledger.insert('report_delivery', {
    ...{ report, addressee: null, name: '市应急局值班室', role: 'to', channel: 'written', number: '' },
    ...{ sent_at: at, received_by: '', received_at: null, answer: '', at, person },
  })
  ledger.update('report_delivery', delivery, { received_by: '吴某', received_at: later, answer: '收到' })
  ledger.insert('report_query', {
    ...{
      incident,
      asked_by: '省应急厅',
      means: 'telephone',
      words: '网上视频是否属实',
      asked_at: at,
      due_at: later,
    },
    ...{ report: null, answer: '', answered_at: null, at, person },
  })
}

function ran(ledger: Pen, incident: number): void {
  const plan = ledger.insert('plan_card', {
    ...{ code: 'testGas', name: '燃气', types: '[]', active: 1, source: '{}' },
  })
  const version = ledger.insert('plan_version', {
    ...{ plan, number: 1, state: 'approved', facts: '{}', content, drafted_at: at, approved_at: at },
  })
  const run = ledger.insert('plan_run', {
    ...{ version, title: '燃气处置卡', incident, message: null, entry: null, response: null, drill: null },
    ...{ exercise: 0, level: null, began_at: at, state: 'running', ended_at: null, ending: '', person },
  })
  const step = ledger.insert('run_step', {
    ...{
      run,
      code: 's1',
      phase: '0-5',
      place: 1,
      due_at: null,
      state: 'done',
      settled_at: at,
      settled_by: person,
    },
  })
  ledger.insert('run_step_event', {
    ...{
      step,
      act: 'done',
      answer: '已到场',
      reason: '',
      contact: null,
      entry: null,
      happened_at: at,
      at,
      person,
    },
  })
}

function instructed(ledger: Pen, incident: number): void {
  const facts = JSON.stringify({ leader: { name: '陈静', post: '局长' }, words: '全力救治' })
  const instruction = ledger.insert('instruction', {
    ...{ year: 2026, number: 1, form: 'oral', facts, given_at: at, received_at: at, incident, entry: null },
    ...{ exercise: 0, state: 'open', at, person },
  })
  ledger.insert('instruction_event', {
    ...{ instruction, act: 'readBack', words: '已复诵', leader: '陈静' },
    ...{ happened_at: at, at, person },
  })
  const followup = ledger.insert('followup', {
    ...{
      year: 2026,
      number: 1,
      title: '全县燃气排查',
      demand: '三日内',
      origin: 'instruction',
      origin_id: null,
    },
    ...{ instruction, incident, lead_unit: '住建局', co_units: '[]', post: '', scheme: 'threeDays' },
    ...{
      basis: 'workingDays',
      assigned_at: at,
      deploy_by: null,
      feedback_by: null,
      settle_by: later,
      state: 'open',
    },
    ...{ exercise: 0, person },
  })
  ledger.insert('followup_event', {
    ...{
      followup,
      act: 'receipt',
      words: '',
      unit: '住建局',
      who: '孙某',
      new_by: null,
      approver: '',
      signer: null,
    },
    ...{ happened_at: at, at, person },
  })
}
