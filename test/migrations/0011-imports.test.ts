import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['import_run']

test('a file of version 10 keeps every row and takes in imports', () => {
  expectTakenIn(10, added)
})

test('an import of a kind nobody knows is refused by the file itself', () => {
  migrated(fileOfVersion(10), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE import_run SET kind = 'weather'")).toThrow('CHECK')
  })
})
