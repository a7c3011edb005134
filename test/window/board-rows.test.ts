import { expect, test } from 'vitest'
import { type PostRow, personRows, postRows } from '#renderer/roster/board-rows.ts'
import { boardOf, boardSlot, onOne } from '#test/help/board-facts.ts'

const span = { from: '2026-12-05T00:00:00.000Z', to: '2026-12-06T00:00:00.000Z' }

const slots = [
  boardSlot({ template: 1, post: 'officer', on: [onOne(1, span)] }),
  boardSlot({ template: 2, post: 'officer', on: [onOne(2, span)] }),
  boardSlot({ template: 3, post: 'leader', on: [onOne(3, span)] }),
  boardSlot({ template: 4, post: 'night', on: [onOne(1, span)] }),
  boardSlot({ date: '2026-12-06', template: 2, post: 'officer', on: [onOne(1, span)] }),
  boardSlot({ date: '2026-12-06', template: 3, post: 'leader' }),
]
const board = boardOf(slots)

function brief({ key, several, slots: held }: PostRow): string {
  const cells = [...held].map(([date, { template }]) => `${date.slice(8)}:${template}`)
  return `${key}${several ? ' of several' : ''} ${cells.join(' ')}`
}

test('lines by posts follow the order of the posts, those it does not name last', () => {
  expect(postRows(board, ['leader', 'officer']).map(brief)).toEqual([
    'leader/0 05:3 06:3',
    'officer/0 of several 05:1 06:2',
    'officer/1 of several 05:2',
    'night/0 05:4',
  ])
})

test('every slot stands in one line by posts', () => {
  const held = postRows(board, []).flatMap((row) => [...row.slots.values()])
  expect(new Set(held)).toEqual(new Set(slots))
  expect(held).toHaveLength(slots.length)
})

test('lines by people are those given in their order, duties or none, then whoever else is on', () => {
  const rows = personRows(
    board,
    [
      { id: 9, name: '人9' },
      { id: 2, name: '人2' },
    ],
    ({ on }) => on,
  )
  expect(rows.map(({ person }) => person.id)).toEqual([9, 2, 1, 3])
  expect(rows[0]?.slots.size).toBe(0)
  const first = rows.find(({ person }) => person.id === 1)
  expect(first?.slots.get('2026-12-05')?.map(({ template }) => template)).toEqual([1, 4])
  expect(first?.slots.get('2026-12-06')?.map(({ template }) => template)).toEqual([2])
})

test('lines by people follow whom they are told to be on, not the board alone', () => {
  const [row] = personRows(board, [{ id: 5, name: '人5' }], ({ post }) =>
    post === 'leader' ? [{ id: 5, name: '人5' }] : [],
  )
  expect([...(row?.slots.keys() ?? [])]).toEqual(['2026-12-05', '2026-12-06'])
})
