import { expect, test } from 'vitest'
import { alarmsOf } from '#shared/alarms/ringing.ts'
import type { DueItem } from '#shared/desk/due-item.ts'

const now = '2026-11-26T19:00:00.000Z'

function step(id: number, run: number, dueAt: string): DueItem {
  return { key: `step/${id}`, kind: 'step', id, text: `step ${id}`, dueAt, page: `runs/${run}` }
}

test('of the steps of one run only the one due first rings, each run for itself', () => {
  const due = [
    step(1, 1, '2026-11-26T18:55:00.000Z'),
    step(2, 1, '2026-11-26T18:50:00.000Z'),
    step(3, 2, '2026-11-26T19:05:00.000Z'),
    step(4, 2, '2026-11-26T19:06:00.000Z'),
  ]
  const alarms = alarmsOf({ now, due, warnings: [], troubles: [] }, [])
  expect(alarms.map(({ text }) => text).sort()).toEqual(['step 2', 'step 3'])
})

test('when the first step is settled the next one rings', () => {
  const due = [step(1, 1, '2026-11-26T18:55:00.000Z')]
  const alarms = alarmsOf({ now, due, warnings: [], troubles: [] }, [])
  expect(alarms.map(({ text }) => text)).toEqual(['step 1'])
})

test('what is wanted at once presses from its hour on and is never called late', () => {
  const report: DueItem = { ...step(1, 1, '2026-11-26T18:55:00.000Z'), kind: 'report', atOnce: true }
  const kindOf = (item: DueItem) => alarmsOf({ now, due: [item], warnings: [], troubles: [] }, [])[0]
  expect(kindOf(report)).toMatchObject({ kind: 'atOnce', red: true })
  expect(kindOf({ ...report, atOnce: false })).toMatchObject({ kind: 'overdue', red: true })
})
