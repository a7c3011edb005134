import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = ['question_set', 'training_result']

test('a file of version 25 keeps every row and takes in training', () => {
  expectTakenIn(25, added)
})
