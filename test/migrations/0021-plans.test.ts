import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = ['plan_card', 'plan_version']

test('a file of version 20 keeps every row and takes in plans', () => {
  expectTakenIn(20, added)
})
