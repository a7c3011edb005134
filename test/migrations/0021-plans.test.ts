import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['plan_card', 'plan_version']

test('a file of version 20 keeps every row and takes in plans', () => {
  expectTakenIn(20, added)
})

test('plans: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(20), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE plan_version SET state = 'anything'")).toThrow('CHECK')
  })
})
