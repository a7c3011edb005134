import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = ['drill', 'drill_script', 'drill_event', 'drill_entry', 'drill_evaluation']

test('a file of version 24 keeps every row and takes in drills', () => {
  expectTakenIn(24, added)
})
