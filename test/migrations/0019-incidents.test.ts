import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = [
  'incident_type',
  'incident',
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
    expect(() => database.exec("UPDATE incident SET state = 'anything'")).toThrow('CHECK')
  })
})
