import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['question_set', 'training_result']

test('a file of version 25 keeps every row and takes in training', () => {
  expectTakenIn(25, added)
})

test('training: a flag is 0 or 1 and a closed set is closed, by the file itself', () => {
  migrated(fileOfVersion(25), (database) => {
    putTellingRows(database, added)
    expect(() => database.exec('UPDATE question_set SET shipped = 2')).toThrow('CHECK')
    expect(() => database.exec('UPDATE question_set SET pass = 101')).toThrow('CHECK')
    expect(() => database.exec('UPDATE training_result SET score = -1')).toThrow('CHECK')
  })
})
