import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'response_plan',
  'consultation',
  'response',
  'response_step',
  'response_action',
  'response_deferral',
]

test('a file of version 14 keeps every row and takes in responses and consultations', () => {
  expectTakenIn(14, added)
})

test.each([
  ['a level beyond the four', 'UPDATE response_step SET level = 5', 'CHECK'],
  ['a state nobody knows', "UPDATE response SET state = 'asked'", 'CHECK'],
  ['an approval of nothing', "UPDATE response_step SET act = 'approve'", 'CHECK'],
  ['a proposal by some means', "UPDATE response_step SET act = 'propose'", 'CHECK'],
  ['a decision by no means', "UPDATE response_step SET means = ''", 'CHECK'],
  ['an action settled without an outcome', "UPDATE response_action SET outcome = ''", 'CHECK'],
  ['an outcome of what is open', 'UPDATE response_action SET settled_at = NULL', 'CHECK'],
  [
    'a plan of the same code',
    'INSERT INTO response_plan SELECT room, 2, code, name, levels, source, sample, active FROM response_plan',
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(14), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
