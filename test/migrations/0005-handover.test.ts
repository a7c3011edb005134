import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'shift',
  'crew_member',
  'checklist_item',
  'checklist_mark',
  'handover_note',
  'matter_opened',
  'handover',
  'shift_reopening',
  'missed_handover',
]

test('a file of version 4 keeps every row and takes in shifts and handovers', () => {
  expectTakenIn(4, added)
})

test.each([
  [
    'two open shifts',
    'INSERT INTO shift SELECT room, 2, duty_day, ordinal, planned_from, planned_to, state, opened_at, closed_at FROM shift',
    'UNIQUE',
  ],
  ['one person handing over to themselves', 'UPDATE handover SET incoming = outgoing', 'CHECK'],
  [
    'a handover missed twice',
    'INSERT INTO missed_handover SELECT room, 2, shift, at FROM missed_handover',
    'UNIQUE',
  ],
  ['a presence nobody knows', "UPDATE crew_member SET presence = 'asleep'", 'CHECK'],
  [
    'one look twice',
    'INSERT INTO matter_opened SELECT room, 2, shift, kind, matter, person, at FROM matter_opened',
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(4), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
