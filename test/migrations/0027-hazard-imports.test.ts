import { expect, test } from 'vitest'
import { contentsOf, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

test('a file of version 26 keeps every sheet that was taken in, and takes in ledgers of hazards', () => {
  const file = fileOfVersion(26)
  const before = contentsOf(file)
  expect(before.import_run).toHaveLength(1)
  migrated(file, (database) => {
    for (const kind of ['people', 'readings', 'hazards'])
      database.exec(`UPDATE import_run SET kind = '${kind}'`)
    expect(() => database.exec("UPDATE import_run SET kind = 'weather'")).toThrow('CHECK')
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
