import type { Database } from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sealedTables } from '#core/db/schema.ts'
import { diceOf } from '#test/help/dice.ts'
import {
  behindTheBack,
  changeOneValue,
  keyOf,
  type Place,
  placeOf,
  putRow,
  type Row,
  rowBy,
  tablesWithRows,
} from '#test/help/tamper.ts'
import { expectNamed, type Original, original, verdictOn } from '#test/help/tampered-copies.ts'

const seed = Number(process.env.DUTY_SEED ?? 20_261_122)
let room: Original

beforeAll(async () => {
  room = await original()
})

afterAll(() => room.remove())

it('begins with rows in every table, and all well', async () => {
  expect(behindTheBack(room.copied(), tablesWithRows)).toEqual(['link', ...sealedTables()].sort())
  expect(await verdictOn(room.copied())).toMatchObject({ ok: true })
})

it('finds one changed character or digit in 100 of 100 random places, and names link, table and row', async () => {
  const dice = diceOf(seed)
  const tables = new Set<string>()
  for (let n = 0; n < 100; n++) {
    const copy = room.copied()
    const place = behindTheBack(copy, (database) => changeOneValue(database, dice))
    tables.add(place.table)
    expectNamed(place, await verdictOn(copy))
  }
  expect(tables.size).toBeGreaterThan(15)
})

it('finds a change in every single table', async () => {
  for (const table of ['link', ...sealedTables()]) {
    const dice = only(table)
    const copy = room.copied()
    const place = behindTheBack(copy, (database) => changeOneValue(database, dice))
    expectNamed(place, await verdictOn(copy))
  }
})

it('finds a row that is gone, in every table', async () => {
  const dice = diceOf(seed + 1)
  for (const table of sealedTables()) {
    const copy = room.copied()
    const place = behindTheBack(copy, (database) => {
      const row = rowBy(database, table, dice)
      database.exec(`DELETE FROM ${table} WHERE ${keyOf(table, row)}`)
      return placeOf(database, table, row)
    })
    expectNamed({ ...place, what: 'rowMissing' }, await verdictOn(copy))
  }
})

it('finds a row that was slipped in, in every table', async () => {
  for (const table of sealedTables().filter((name) => name !== 'room')) {
    const copy = room.copied()
    const id = behindTheBack(copy, (database) => slipIn(database, table))
    expectNamed({ link: 0, table, id, what: 'rowUnsealed' }, await verdictOn(copy))
  }
})

it('finds two entries that changed places', async () => {
  const copy = room.copied()
  behindTheBack(copy, (database) =>
    database.exec(
      'UPDATE log_entry SET id = -9 WHERE id = 9; UPDATE log_entry SET id = 9 WHERE id = 10; UPDATE log_entry SET id = 10 WHERE id = -9',
    ),
  )
  const verdict = await verdictOn(copy)
  for (const id of [9, 10]) expectNamed({ ...linkOf(id), what: 'rowChanged' }, verdict)
})

function slipIn(database: Database, table: string): number {
  const row = database.prepare(`SELECT * FROM ${table} ORDER BY id DESC LIMIT 1`).get() as Row
  const id = Number(row.id) + 1
  const fresh = {
    command: 'slipped',
    key: 'slipped',
    code: 'slipped',
    person: 99,
    effective_from: '2027-01-01',
    copy: 99,
    shift: 99,
    notice: 99,
    member: 99,
    identity: 'slipped',
    try: 99,
    ...(['incident', 'instruction', 'followup', 'hazard', 'report_number', 'site_check'].includes(table)
      ? { number: 99 }
      : {}),
    ...(table === 'duty_task_done' ? { due_at: '2027-01-01T00:00:00.000Z' } : {}),
    ...(table === 'plan_version' ? { number: 99, state: 'withdrawn' } : {}),
    ...(table === 'leader_charge_end' ? { charge: 99 } : {}),
    ...(table === 'site_check_hazard' ? { hazard: 99 } : {}),
    ...(table === 'lateness' ? { clock: 'slipped' } : {}),
    ...(table === 'watch_end' ? { incident: 99 } : {}),
    ...(table === 'drill_entry' ? { entry: 99 } : {}),
    ...(table === 'drill_interval' ? { plan: 'slipped' } : {}),
    ...(table === 'warning_type' ? { name: 'slipped' } : {}),
    ...(table === 'contact_postponement' ? { duty_day: '2027-01-01' } : {}),
    ...(table === 'shift' ? { state: 'planned' } : {}),
  }
  const names = Object.keys(row)
  const more = Object.fromEntries(Object.entries(fresh).filter(([column]) => names.includes(column)))
  putRow(database, table, { ...row, ...more, id })
  return id
}

/** Dice that first choose one table, and then fall as they like. */
function only(table: string) {
  const dice = diceOf(seed + table.length)
  return {
    ...dice,
    one: <T>(choices: readonly T[]): T => choices.find((choice) => choice === table) ?? dice.one(choices),
  }
}

function linkOf(entry: number): Place {
  const copy = room.copied()
  return behindTheBack(copy, (database) => placeOf(database, 'log_entry', { id: entry }))
}
