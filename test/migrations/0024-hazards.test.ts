import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['hazard', 'hazard_revision', 'hazard_event', 'hazard_photo', 'attention_unit', 'hazard_view']

test('a file of version 23 keeps every row and takes in hazards', () => {
  expectTakenIn(23, added)
})

test('hazards: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(23), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec("UPDATE hazard SET state = 'anything'")).toThrow('CHECK')
  })
})
