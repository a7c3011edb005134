import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'incident_type',
  'incident',
  'incident_act',
  'incident_revision',
  'incident_figure',
  'figure_adoption',
  'incident_person',
  'incident_grading',
  'incident_mark',
  'incident_link',
  'incident_telling',
]

test('a file of version 18 keeps every row and takes in incidents', () => {
  expectTakenIn(18, added)
})

test('incidents: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(18), (database) => {
    putTellingRows(database, added)
    const refused = [
      "incident SET state = 'anything'",
      'incident SET exercise = 2',
      "incident_act SET act = 'forget'",
      "incident_figure SET source = 'hearsay'",
      'incident_person SET gone = 2',
      "incident_mark SET kind = 'famous'",
      'incident_mark SET applies = 2',
      "incident_link SET kind = 'friend'",
      "incident_telling SET role = 'passer-by'",
      "incident_telling SET direction = 'up'",
      'incident_type SET active = 2',
    ]
    for (const change of refused) expect(() => database.exec(`UPDATE ${change}`), change).toThrow('CHECK')
  })
})
