import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['backup_copy']

test('a file of version 6 keeps every row and takes in copies', () => {
  expectTakenIn(6, added)
})

test.each([
  ['a copy half sound', 'UPDATE backup_copy SET ok = 2', 'CHECK'],
  ['a reason nobody knows', "UPDATE backup_copy SET why = 'whim'", 'CHECK'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(6), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
