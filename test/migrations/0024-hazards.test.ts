import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['hazard', 'hazard_revision', 'hazard_event', 'hazard_photo', 'attention_unit', 'hazard_view']

test('a file of version 23 keeps every row and takes in hazards', () => {
  expectTakenIn(23, added)
})

test('hazards: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(23), (database) => {
    putTellingRows(database, added)
    const refused = [
      "hazard SET state = 'anything'",
      "hazard SET grade = 'small'",
      'hazard SET listed = 2',
      'hazard SET exercise = 2',
      "hazard_event SET act = 'forget'",
      "hazard_event SET role = 'passer-by'",
      "hazard_event SET means = 'telepathy'",
      'hazard_event SET passed = 2',
      "hazard_photo SET stage = 'later'",
      'attention_unit SET active = 2',
      "hazard_view SET kind = 'yearly'",
    ]
    for (const change of refused) expect(() => database.exec(`UPDATE ${change}`), change).toThrow('CHECK')
  })
})
