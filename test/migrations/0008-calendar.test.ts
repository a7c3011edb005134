import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows, tablesIn } from '#test/help/old-file.ts'

const added = ['calendar_notice', 'calendar_day', 'key_period']

test('a file of version 7 keeps every row and takes in the calendar of the room', () => {
  const file = fileOfVersion(7)
  const before = contentsOf(file)
  for (const table of added) expect(Object.keys(before)).not.toContain(table)
  migrated(file, (database) => {
    expect(tablesIn(database)).toEqual(expect.arrayContaining(added))
    putTellingRows(database, added)
  })
  const after = contentsOf(file)
  expect(after).toMatchObject(before)
  for (const table of added) expect(after[table]).toHaveLength(1)
})

test.each([
  ['a kind of day nobody knows', "UPDATE calendar_day SET kind = 'feast'", 'CHECK'],
  [
    'one date twice in a notice',
    "INSERT INTO calendar_day SELECT room, 2, notice, date, 'workday', name FROM calendar_day",
    'UNIQUE',
  ],
  ['a period that ends before it begins', "UPDATE key_period SET to_day = '2026-05-14'", 'CHECK'],
  ['a kind of period nobody knows', "UPDATE key_period SET kind = 'whim'", 'CHECK'],
  ['a leader half on site', 'UPDATE key_period SET leader_on_site = 2', 'CHECK'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(7), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
