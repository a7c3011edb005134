import { test } from 'vitest'
import { expectTakenIn } from '#test/help/old-file.ts'

const added = [
  'instruction',
  'instruction_event',
  'followup',
  'followup_event',
  'duty_task',
  'duty_task_done',
]

test('a file of version 22 keeps every row and takes in followups', () => {
  expectTakenIn(22, added)
})
