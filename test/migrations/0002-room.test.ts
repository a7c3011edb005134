import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['room', 'setting', 'shift_rule']

test('a file of version 1 keeps every row and takes in the room, its settings and its hours of change', () => {
  expectTakenIn(1, added)
})

test.each([
  [
    'a second room in one file',
    "INSERT INTO room SELECT 'r2', 2, name, unit, zone, rehearsal, created_at, public_key FROM room",
    'id = 1',
  ],
  ['a rehearsal room made real', 'UPDATE room SET rehearsal = 0', 'a rehearsal room stays one'],
  ['a setting twice', 'INSERT INTO setting SELECT room, 2, key, value FROM setting', 'UNIQUE'],
  [
    'two rules for one day',
    'INSERT INTO shift_rule SELECT room, 2, effective_from, changes FROM shift_rule',
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(1), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
