import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'instruction',
  'instruction_event',
  'followup',
  'followup_event',
  'duty_task',
  'duty_task_done',
]

test('a file of version 22 keeps every row and takes in followups', () => {
  expectTakenIn(22, added)
})

const refused = [
  'UPDATE instruction SET exercise = 2',
  "UPDATE instruction SET state = 'lost'",
  "UPDATE instruction_event SET act = 'forget'",
  "UPDATE instruction_event SET means = 'fax'",
  "UPDATE followup SET kind = 'gossip'",
  "UPDATE followup SET origin = 'nowhere'",
  "UPDATE followup SET scheme = 'someday'",
  "UPDATE followup SET basis = 'moons'",
  "UPDATE followup SET state = 'lost'",
  "UPDATE followup_event SET act = 'assign'",
  'UPDATE duty_task SET active = 7',
  "UPDATE duty_task_done SET outcome = 'skipped'",
] as const

const unique = [
  ['instruction', 'year, number, exercise'],
  ['followup', 'year, number, exercise'],
  ['duty_task_done', 'task, due_at'],
] as const

test('followups: closed sets are closed, a number runs once through a year, a duty task is settled once for a time, by the file itself', () => {
  migrated(fileOfVersion(22), (database) => {
    putTellingRows(database, added)
    for (const statement of refused) expect(() => database.exec(statement), statement).toThrow('CHECK')
    for (const [table, columns] of unique) {
      const all = (database.pragma(`table_info(${table})`) as { name: string }[])
        .map(({ name }) => (name === 'id' ? '9' : name))
        .join(', ')
      const again = `INSERT INTO ${table} SELECT ${all} FROM ${table} LIMIT 1`
      expect(() => database.exec(again), columns).toThrow('UNIQUE')
    }
  })
})
