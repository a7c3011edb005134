import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['person', 'pin', 'seat_event']

test('a file of version 2 keeps every row and takes in people, PINs and seats', () => {
  expectTakenIn(2, added)
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
