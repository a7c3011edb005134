import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'duty_post',
  'duty_template',
  'rotation',
  'duty_member',
  'duty_pair',
  'duty_wish',
  'roster_rule',
  'fairness_opening',
  'duty_assignment',
  'duty_order',
  'roster_edit',
  'duty_change',
  'duty_change_step',
  'absence',
  'absence_step',
  'duty_record',
  'roster_settled',
  'roster_note',
]

test('a file of version 8 keeps every row and takes in rosters, swaps, leave and what became of them', () => {
  expectTakenIn(8, added)
})

test.each([
  ['hours of its own without a length', 'UPDATE duty_template SET minutes = NULL', 'CHECK'],
  [
    'a post twice',
    'INSERT INTO duty_post SELECT room, 2, code, name, roles, crew_post, call_in_minutes, place, active FROM duty_post',
    'UNIQUE',
  ],
  ['a turn nobody knows', "UPDATE rotation SET turn = 'month'", 'CHECK'],
  ['half a share too much', 'UPDATE duty_member SET share = 150', 'CHECK'],
  ['a pair of one', 'UPDATE duty_pair SET second = first', 'CHECK'],
  ['a swap without a duty in return', 'UPDATE duty_change SET other_date = NULL', 'CHECK'],
  ['a swap with oneself', 'UPDATE duty_change SET taker = giver', 'CHECK'],
  ['a leave that ends before it begins', "UPDATE absence SET to_at = '2026-06-10T00:00:00.000Z'", 'CHECK'],
  [
    'an order that ends before it begins',
    "UPDATE duty_order SET to_at = '2026-06-05T00:00:00.000Z'",
    'CHECK',
  ],
  ['a category nobody counts', "UPDATE duty_record SET category = 'night'", 'CHECK'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(8), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
