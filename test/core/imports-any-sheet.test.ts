import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentsOf } from '#test/help/old-file.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const name = fc.constantFrom(
  ...Object.values(crew).map((person) => person.name),
  '周平',
  '吴刚',
  '郑 洁',
  '查无此人',
  '张伟、李娜',
  '无',
  '',
)
const day = fc
  .tuple(fc.constantFrom('2026-04-', '2026.4.', '4月', '2026/5/'), fc.integer({ min: 1, max: 31 }))
  .map(([head, number]) => `${head}${number}`)
const number = fc.constantFrom('13700000001', '13700000002 / 6600123', '１３７００００００３', '', '无')

const sheets = {
  people: {
    head: ['姓名', '单位', '手机', '值班角色', '备注'],
    row: fc.tuple(
      name,
      fc.constantFrom('应急局', '水利局', ''),
      number,
      fc.constantFrom('主班', '主班、副班', '司机'),
      fc.constantFrom('', '哺乳期至2027-03', '外出学习'),
    ),
  },
  leave: {
    head: ['姓名', '开始', '结束', '事由'],
    row: fc.tuple(name, day, day, fc.constantFrom('病假', '出差', '')),
  },
  roster: {
    head: ['日期', '带班领导', '主班', '副班', '备注'],
    row: fc.tuple(day, name, name, name, fc.constantFrom('', '李科长代', '加强值守')),
  },
}

/** What of the room an undone import must have put back. */
async function state(room: TestRoom) {
  const { days } = await room.ok('admin', 'roster.board', { from: '2026-04-01', to: '2026-05-31' })
  const { members } = await room.ok('admin', 'roster.rules', {})
  const people = await room.ok('admin', 'people.list', {})
  const told = members.filter(({ note, posts, noNightWhy }) => note + noNightWhy !== '' || posts !== null)
  return {
    people,
    leave: await room.ok('admin', 'leave.list', { states: ['asked', 'approved'] }),
    entered: days.flatMap(({ slots }) => slots.map(({ entered }) => entered)),
    told,
  }
}

test.each(['people', 'leave', 'roster'] as const)(
  'any sheet of %s is refused and nothing is changed, or taken in and put back whole',
  async (kind) => {
    const room = await openTestRoom()
    const { head, row } = sheets[kind]
    let taken = 0
    const cells = fc.array(row as fc.Arbitrary<string[]>, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(cells, fc.boolean(), async (rows, answered) => {
        const sheet = { kind, cells: [head, ...rows] }
        const before = contentsOf(room.file)
        const was = await state(room)
        const run = await room.ok('admin', 'imports.tryOut', sheet)
        const stops = run.rows
          .filter(({ act }) => act === 'stop')
          .map((one) => [String(one.row), { skip: true }])
        const choices = answered ? Object.fromEntries(stops) : {}
        const reply = await room.ask('admin', 'imports.take', { ...sheet, choices, name: `${kind}.csv` })
        if (!reply.ok) {
          expect(reply).toMatchObject({ code: expect.stringMatching(/^imports\.(notReady|nothingNew)$/) })
          expect(contentsOf(room.file)).toEqual(before)
          return
        }
        taken += 1
        const { id } = reply.value as { id: number }
        await room.ok('admin', 'imports.undo', { id, reason: '试导入' })
        expect(await state(room)).toEqual(was)
      }),
      { numRuns: 25 },
    )
    expect(taken).toBeGreaterThan(5)
  },
  120_000,
)
