import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['entry_kind', 'phrase', 'log_entry', 'attachment', 'log_filter']

test('a file of version 3 keeps every row and takes in the logbook', () => {
  expectTakenIn(3, added)
})

test.each([
  ['an entry changed', "UPDATE log_entry SET text = 'x'", 'entries never change'],
  ['an entry taken away', 'DELETE FROM log_entry', 'entries never go'],
  [
    'a correction of nothing',
    "INSERT INTO log_entry SELECT room, 2, shift, duty_day, kind, text, party_unit, party_name, party_post, party_telephone, happened_at, recorded_at, recorder, handling, follow, due_at, settled_at, NULL, 'correction', reason, late, reopened, telephone, links, notice FROM log_entry",
    'CHECK',
  ],
  [
    'a kind twice',
    'INSERT INTO entry_kind SELECT room, 2, code, name_zh, name_en, form, active FROM entry_kind',
    'UNIQUE',
  ],
  ['a size that is no number', "UPDATE attachment SET size = 'large'", 'INTEGER'],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(3), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
