import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = ['plan_run', 'run_level', 'run_step', 'run_step_event']

test('a file of version 21 keeps every row and takes in runs', () => {
  expectTakenIn(21, added)
})
