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

test.each([
  ['a role nobody knows', "UPDATE addressee SET role = 'anything'", 'CHECK'],
  ['a stage nobody knows', "UPDATE report SET stage = 'second'", 'CHECK'],
  ['a state nobody knows', "UPDATE report SET state = 'sent'", 'CHECK'],
  ['a channel nobody knows', "UPDATE report_delivery SET channel = 'pigeon'", 'CHECK'],
  ['a switch that is neither on nor off', 'UPDATE rule_set_switch SET active = 2', 'CHECK'],
  ['a number that is neither used nor voided', "UPDATE report_number SET state = 'lost'", 'CHECK'],
  ['a release by no means', "UPDATE cause_release SET means = ''", 'CHECK'],
  [
    'an issue number taken twice',
    `INSERT INTO report_number SELECT room, 2, series, year, number, report, state, reason, at, person FROM report_number`,
    'UNIQUE',
  ],
  [
    'an edition written twice',
    `INSERT INTO reporting_rule_set SELECT room, 2, code, edition, name, jurisdiction, note, rules, watches, effective_from,
       sample, at, person FROM reporting_rule_set`,
    'UNIQUE',
  ],
  [
    'a second reason for one clock',
    'INSERT INTO lateness SELECT room, 2, incident, clock, reason, at, person FROM lateness',
    'UNIQUE',
  ],
  [
    'a watch that ends twice',
    'INSERT INTO watch_end SELECT room, 2, incident, words, at, person FROM watch_end',
    'UNIQUE',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  migrated(fileOfVersion(19), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec(sql)).toThrow(says)
  })
})
