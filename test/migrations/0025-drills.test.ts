import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['drill', 'drill_script', 'drill_event', 'drill_entry', 'drill_evaluation', 'drill_interval']

test('a file of version 24 keeps every row and takes in drills', () => {
  expectTakenIn(24, added)
})

test('drills: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(24), (database) => {
    putTellingRows(database, added)
    const refused = (sql: string) => expect(() => database.exec(sql)).toThrow('CHECK')
    refused("UPDATE drill SET kind = 'anything'")
    refused('UPDATE drill SET began_at = NULL')
    refused("UPDATE drill SET state = 'running'")
    refused('UPDATE drill SET broken_out = 1')
    refused("UPDATE drill_event SET act = 'anything'")
    refused('UPDATE drill_interval SET months = 0')
  })
})
