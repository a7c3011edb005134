import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['leader_charge', 'leader_charge_end', 'site_check', 'site_check_hazard', 'site_check_addition']

test('a file of version 27 keeps every row and takes in leaders in charge and checks', () => {
  expectTakenIn(27, added)
})

test('leaders and checks: a flag is 0 or 1, a closed set is closed, an assignment ends once, by the file itself', () => {
  migrated(fileOfVersion(27), (database) => {
    putTellingRows(database, added)
    const refused = [
      "leader_charge SET kind = 'street'",
      "site_check SET kind = 'by chance'",
      'site_check SET exercise = 2',
    ]
    for (const change of refused) expect(() => database.exec(`UPDATE ${change}`), change).toThrow('CHECK')
    const again = (table: string) =>
      `CREATE TEMP TABLE again AS SELECT * FROM ${table}; UPDATE again SET id = id + 1; INSERT INTO ${table} SELECT * FROM again`
    for (const table of ['leader_charge_end', 'site_check_hazard', 'site_check']) {
      expect(() => database.exec(again(table)), table).toThrow('UNIQUE')
      database.exec('DROP TABLE again')
    }
  })
})
