import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

test('a file of version 17 keeps every sheet that was taken in, and takes in those of the new kinds', () => {
  const file = fileOfVersion(17)
  const before = contentsOf(file)
  expect(before.import_run).toHaveLength(1)
  migrated(file, (database) => {
    for (const kind of ['people', 'leave', 'roster', 'contacts', 'stations', 'readings'])
      database.exec(`UPDATE import_run SET kind = '${kind}'`)
    database.exec("UPDATE import_run SET kind = 'people'")
  })
  expect(contentsOf(file)).toMatchObject(before)
})

test('an import of a kind nobody knows is refused by the file itself', () => {
  migrated(fileOfVersion(10), (database) => {
    putTellingRows(database, ['import_run'])
    expect(() => database.exec("UPDATE import_run SET kind = 'weather'")).toThrow('CHECK')
  })
})
