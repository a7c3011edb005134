import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['plan_card', 'plan_version']

test('a file of version 20 keeps every row and takes in plans', () => {
  expectTakenIn(20, added)
})

test('plans: a flag is 0 or 1, a closed set is closed, what is submitted or approved says when, and a card has one draft: by the file itself', () => {
  migrated(fileOfVersion(20), (database) => {
    putTellingRows(database, added)
    const refused = (sql: string, why: string) => expect(() => database.exec(sql), sql).toThrow(why)
    refused("UPDATE plan_version SET state = 'anything'", 'CHECK')
    refused('UPDATE plan_card SET active = 2', 'CHECK')
    refused("UPDATE plan_version SET state = 'submitted', submitted_at = NULL", 'CHECK')
    refused("UPDATE plan_version SET state = 'approved', approved_at = NULL", 'CHECK')
    database.exec("UPDATE plan_version SET state = 'draft'")
    const another = database.prepare('SELECT * FROM plan_version').get() as Record<string, unknown>
    const columns = Object.keys(another)
    const insert = database.prepare(
      `INSERT INTO plan_version (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    )
    expect(() => insert.run({ ...another, id: 2, number: 8, state: 'submitted' })).toThrow('UNIQUE')
    insert.run({ ...another, id: 2, number: 8, state: 'approved' })
  })
})
