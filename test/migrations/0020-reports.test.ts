import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'reporting_rule_set',
  'rule_set_switch',
  'addressee',
  'report',
  'report_revision',
  'report_delivery',
  'report_query',
  'report_number',
  'lateness',
  'cause_release',
  'skip_approval',
  'watch_end',
  'reporting_setting',
]

test('a file of version 19 keeps every row and takes in reports', () => {
  expectTakenIn(19, added)
})

test('reports: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(19), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE addressee SET role = 'anything'")).toThrow('CHECK')
  })
})
