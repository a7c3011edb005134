import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['presence_event', 'crew_origin']

test('a file of version 9 keeps every row and takes in presence step by step and whom the roster put into a crew', () => {
  expectTakenIn(9, added)
})

test.each([
  ['a step that is none', "UPDATE presence_event SET presence = 'expected'", 'CHECK'],
  [
    'one member put there twice',
    'INSERT INTO crew_origin SELECT room, 2, member, post, ground, from_at, to_at FROM crew_origin',
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(9), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
