import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['plan_run', 'run_level', 'run_step', 'run_step_event']

test('a file of version 21 keeps every row and takes in runs', () => {
  expectTakenIn(21, added)
})

test('runs: a flag is 0 or 1, a closed set is closed, an end says when, and a step is settled or open: by the file itself', () => {
  migrated(fileOfVersion(21), (database) => {
    putTellingRows(database, added)
    const refused = (sql: string) => expect(() => database.exec(sql), sql).toThrow('CHECK')
    refused("UPDATE plan_run SET state = 'anything'")
    refused('UPDATE plan_run SET exercise = 2')
    refused('UPDATE plan_run SET level = 5')
    refused("UPDATE plan_run SET state = 'ended', ended_at = NULL")
    refused("UPDATE plan_run SET state = 'running', ended_at = '2026-03-10T00:00:00.000Z'")
    refused('UPDATE run_level SET level = 0')
    refused("UPDATE run_step SET state = 'anything'")
    refused("UPDATE run_step SET state = 'open', settled_at = '2026-03-10T00:00:00.000Z'")
    refused("UPDATE run_step SET state = 'done', settled_at = NULL")
    refused("UPDATE run_step_event SET act = 'anything'")
  })
})
