import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['drill', 'drill_script', 'drill_event', 'drill_entry', 'drill_evaluation']

test('a file of version 24 keeps every row and takes in drills', () => {
  expectTakenIn(24, added)
})

test('drills: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(24), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE drill SET kind = 'anything'")).toThrow('CHECK')
  })
})
