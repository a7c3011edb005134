import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'warning_receipt',
  'warning_source',
  'warning_message',
  'warning_reference',
  'warning_correction',
  'warning_answer',
  'warning_chain',
  'warning_step',
  'warning_type',
]

test('a file of version 12 keeps every row and takes in warnings', () => {
  expectTakenIn(12, added)
})

test.each([
  ['warning_receipt', "way = 'pigeon'"],
  ['warning_receipt', "result = 'perhaps'"],
  ['warning_message', "action = 'shout'"],
  ['warning_message', "status = 'real'"],
  ['warning_message', "standing = 'somewhere'"],
  ['warning_chain', "colour = 'green'"],
  ['warning_chain', "ending = 'forgotten'"],
  ['warning_step', "act = 'slept'"],
])('%s with %s is refused by the file itself', (table, change) => {
  migrated(fileOfVersion(12), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(`UPDATE ${table} SET ${change}`)).toThrow('CHECK')
  })
})

test('a message is there once', () => {
  migrated(fileOfVersion(12), (database) => {
    putTellingRows(database, added)
    const again =
      'INSERT INTO warning_message SELECT room, 2, identity, likeness, identifier, family, thread, root, hazard, action, status, issued_at, facts, standing, chain, candidates, at, person FROM warning_message'
    expect(() => database.exec(again)).toThrow('UNIQUE')
  })
})
