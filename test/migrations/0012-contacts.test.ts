import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'contact',
  'contact_charge',
  'contact_check',
  'contact_number',
  'contact_postponement',
  'contact_unit',
]

test('a file of version 11 keeps every row and takes in the address book', () => {
  expectTakenIn(11, added)
})

test.each([
  ['a kind of unit nobody knows', "UPDATE contact_unit SET kind = 'planet'"],
  ['a C of a pair', "UPDATE contact SET pair = 'C'"],
  ['a number of nobody', 'UPDATE contact_number SET contact = NULL'],
  ['a number of a contact and a unit at once', 'UPDATE contact_number SET unit = 1'],
  ['an outcome nobody knows', "UPDATE contact_check SET outcome = 'maybe'"],
])('%s is refused by the file itself', (_what, sql) => {
  migrated(fileOfVersion(11), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow('CHECK')
  })
})
