import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['plan_run', 'run_level', 'run_step', 'run_step_event']

test('a file of version 21 keeps every row and takes in runs', () => {
  expectTakenIn(21, added)
})

test('runs: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(21), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE plan_run SET state = 'anything'")).toThrow('CHECK')
  })
})
