import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['printing']

test('a file of version 5 keeps every row and takes in the print journal', () => {
  expectTakenIn(5, added)
})

test.each([
  [
    'one copy twice',
    'INSERT INTO printing SELECT room, 2, sheet, of, copy, act, at, person, reason, pages, chain_code FROM printing',
    'UNIQUE',
  ],
  ['an act nobody knows', "UPDATE printing SET act = 'fax'", 'CHECK'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(5), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
