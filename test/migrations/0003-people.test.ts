import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows, tablesIn } from '#test/help/old-file.ts'

const added = ['person', 'pin', 'seat_event']

test('a file of version 2 keeps every row and takes in people, PINs and seats', () => {
  const file = fileOfVersion(2)
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
  ['a second PIN for one person', 'INSERT INTO pin SELECT room, 2, person, hash, set_at FROM pin', 'UNIQUE'],
  ['an act nobody knows', "UPDATE seat_event SET act = 'danced'", 'CHECK'],
  ['a person half active', 'UPDATE person SET active = 2', 'CHECK'],
  ['a name that is none', 'UPDATE person SET name = NULL', 'NOT NULL'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(2), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
