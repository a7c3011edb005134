import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows, tablesIn } from '#test/help/old-file.ts'

const added = ['backup_copy']

test('a file of version 6 keeps every row and takes in copies', () => {
  const file = fileOfVersion(6)
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
  ['a copy half sound', 'UPDATE backup_copy SET ok = 2', 'CHECK'],
  ['a reason nobody knows', "UPDATE backup_copy SET why = 'whim'", 'CHECK'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(6), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
