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

test('followups: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(22), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE instruction SET form = 'anything'")).toThrow('CHECK')
  })
})
