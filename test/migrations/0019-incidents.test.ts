import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

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
