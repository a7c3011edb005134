import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = ['hazard', 'hazard_revision', 'hazard_event', 'hazard_photo', 'attention_unit', 'hazard_view']

test('a file of version 23 keeps every row and takes in hazards', () => {
  expectTakenIn(23, added)
})
