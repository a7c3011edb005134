import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['callout', 'callout_scheme', 'callout_target', 'callout_try', 'callout_withdrawal']

test('a file of version 13 keeps every row and takes in call-outs', () => {
  expectTakenIn(13, added)
})

test.each([
  ['a channel nobody knows', "UPDATE callout_try SET channel = 'pigeon'", 'CHECK'],
  ['a result nobody knows', "UPDATE callout_try SET result = 'maybe'", 'CHECK'],
  [
    'a try withdrawn twice',
    "INSERT INTO callout_withdrawal VALUES ('r1', 2, 1, 1, '再撤', '2026', 1)",
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, why) => {
  migrated(fileOfVersion(13), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(why)
  })
})
