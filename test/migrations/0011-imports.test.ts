import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows, tablesIn } from '#test/help/old-file.ts'

const added = ['import_run']

test('a file of version 10 keeps every row and takes in imports', () => {
  const file = fileOfVersion(10)
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

test('an import of a kind nobody knows is refused by the file itself', () => {
  migrated(fileOfVersion(10), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE import_run SET kind = 'contacts'")).toThrow('CHECK')
  })
})
