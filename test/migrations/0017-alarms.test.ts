import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['alarm_answer', 'alarm_test', 'watch_gap']

test('a file of version 16 keeps every row and takes in alarms', () => {
  expectTakenIn(16, added)
})

test('an alarm is only seen or silenced: anything else is refused by the file itself', () => {
  migrated(fileOfVersion(16), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE alarm_answer SET act = 'forgotten'")).toThrow('CHECK')
    expect(() => database.exec("UPDATE watch_gap SET why = 'boredom'")).toThrow('CHECK')
  })
})
