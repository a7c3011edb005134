import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows, tablesIn } from '#test/help/old-file.ts'

const added = ['printing']

test('a file of version 5 keeps every row and takes in the print journal', () => {
  const file = fileOfVersion(5)
  const before = contentsOf(file)
  expect(Object.keys(before)).not.toContain(added[0])
  migrated(file, (database) => {
    expect(tablesIn(database)).toEqual(expect.arrayContaining(added))
    putTellingRows(database, added)
  })
  const after = contentsOf(file)
  expect(after).toMatchObject(before)
  for (const table of added) expect(after[table]).toHaveLength(1)
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
