import { describe, expect, it } from 'vitest'
import { markNumbers } from '#shared/waters/hydrograph.ts'

const day = { from: '2026-07-20T00:00:00.000Z', to: '2026-07-21T00:00:00.000Z' }
const mark = (time: string) =>
  ({ id: 1, at: `2026-07-20T${time}:00.000Z`, kind: 'zone', text: '', sign: '' }) as const

describe('the numbers over the marks of a hydrograph', () => {
  it.each([
    [[], []],
    [['06:00'], ['1']],
    [
      ['06:00', '07:30', '12:00'],
      ['1', '2', '3'],
    ],
    [
      ['06:00', '06:10', '06:20', '12:00'],
      ['1–3', '', '', '4'],
    ],
    [
      ['06:00', '06:59', '07:30', '07:40'],
      ['1–2', '', '3–4', ''],
    ],
  ])('of %j are %j', (times, numbers) => {
    expect(markNumbers({ ...day, marks: times.map(mark) })).toEqual(numbers)
  })
})
