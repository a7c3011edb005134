import { expect, test } from 'vitest'
import { handOver } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'

test('a fault on the checklist becomes an open equipment line, once per fault', async () => {
  const room = await openTestRoom()
  const marks = ['fault', 'fault', 'ok', 'fault'] as const
  for (const state of marks) await room.ok('officer', 'handover.check', { item: 1, state, note: '无声' })
  const lines = (await room.ok('officer', 'log.shift', {})).filter(({ kind }) => kind === 'equipment')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatchObject({ open: true, text: expect.stringContaining('无声') })
  const { checks } = await room.ok('officer', 'handover.brief', {})
  expect(checks[0]).toMatchObject({ item: 1, state: 'fault', note: '无声', by: { id: crew.officer.id } })
})

test('the room changes its checklist; what was marked stays in the evidence', async () => {
  const room = await openTestRoom()
  const added = await room.ok('admin', 'handover.addItem', { name: '应急灯', group: 'equipment' })
  const item = added.at(-1)?.item ?? 0
  await room.ok('officer', 'handover.check', { item, state: 'ok' })
  const left = await room.ok('admin', 'handover.dropItem', { item })
  expect(left.map(({ name }) => name)).not.toContain('应急灯')
  expect(await room.no('officer', 'handover.check', { item, state: 'ok' })).toMatchObject({
    code: 'handover.unknownItem',
  })
  expect(await room.no('admin', 'handover.dropItem', { item: 99 })).toMatchObject({
    code: 'handover.unknownItem',
  })
  expect(room.sqlite().prepare('SELECT count(*) FROM checklist_mark WHERE item = ?').pluck().get(item)).toBe(
    1,
  )
})

test('the checklist begins anew with every shift', async () => {
  const room = await openTestRoom()
  await handOver(room)
  const { checks } = await room.ok('officer', 'handover.brief', {})
  expect(new Set(checks.map(({ state }) => state))).toEqual(new Set([null]))
})

test('a note comes back shift after shift until it is closed with what became of it', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'handover.note', { text: '等县局回电' })
  await handOver(room)
  const { matters } = await room.ok('next', 'handover.brief', {})
  expect(matters).toMatchObject([{ kind: 'note', id: 1, text: '等县局回电', by: crew.officer.name }])
  await room.ok('next', 'handover.closeNote', { id: 1, result: '已回电' })
  expect((await room.ok('next', 'handover.brief', {})).matters).toEqual([])
  expect(await room.no('next', 'handover.closeNote', { id: 1, result: '再次' })).toMatchObject({
    code: 'handover.unknownNote',
  })
})

test('what was open before the takeover is inherited; what came after is not', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '旧事', follow: true })
  await handOver(room)
  room.clock.pass(1)
  await room.ok('officer', 'log.write', { text: '新事', follow: true })
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '{"text":"草稿"}' })
  const { matters, since } = await room.ok('next', 'handover.inherited', {})
  expect([matters.map(({ text }) => text), since]).toEqual([['旧事'], '2026-03-10T23:30:00.000Z'])
})

test('the first look of each person at a matter is kept per shift', async () => {
  const room = await openTestRoom()
  const { id } = await room.ok('officer', 'log.write', { text: '旧事', follow: true })
  const look = (who: 'lead' | 'officer') => room.ok(who, 'handover.openMatter', { kind: 'entry', id })
  await look('lead')
  room.clock.pass(5)
  await look('lead')
  const { matters } = await look('officer')
  expect(matters[0]?.openedBy).toEqual([
    { id: crew.lead.id, name: crew.lead.name, at: '2026-03-10T00:00:00.000Z' },
    { id: crew.officer.id, name: crew.officer.name, at: '2026-03-10T00:05:00.000Z' },
  ])
  await handOver(room)
  expect((await room.ok('lead', 'handover.brief', {})).matters[0]?.openedBy).toEqual([])
})

test('an unfinished draft is a matter of the next shift, its words stay the writer’s', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '{"text":"机密草稿"}' })
  const { matters } = await room.ok('lead', 'handover.brief', {})
  expect(matters).toMatchObject([{ kind: 'draft', id: crew.officer.id, by: crew.officer.name }])
  expect(JSON.stringify(matters)).not.toContain('机密')
})

test('the latest addition is the progress of an open entry; a settled one is no matter', async () => {
  const room = await openTestRoom()
  const { id } = await room.ok('officer', 'log.write', { text: '旧事', follow: true, handling: '已派员' })
  const progress = async () =>
    (await room.ok('lead', 'handover.brief', {})).matters.map((matter) => matter.progress)
  expect(await progress()).toEqual(['已派员'])
  await room.ok('officer', 'log.add', { id, text: '已到场' })
  await room.ok('officer', 'log.add', { id, text: '已控制' })
  expect(await progress()).toEqual(['已控制'])
  await room.ok('officer', 'log.settle', { id, result: '完毕' })
  expect(await progress()).toEqual([])
})

test('the desk lists what is due by time left: entries, the handover, reviews', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '晚', follow: true, dueAt: '2026-03-11T10:00:00+08:00' })
  await room.ok('officer', 'log.write', { text: '早', follow: true, dueAt: '2026-03-10T10:00:00+08:00' })
  const { id } = await room.ok('officer', 'log.write', {
    text: '办完',
    follow: true,
    dueAt: '2026-03-10T09:00:00+08:00',
  })
  await room.ok('officer', 'log.settle', { id, result: '完毕' })
  const due = async () =>
    (await room.ok('lead', 'desk.due', {})).items.map((item) => [item.kind, item.text, item.dueAt])
  expect(await due()).toEqual([
    ['entry', '早', '2026-03-10T02:00:00.000Z'],
    ['handover', '2026-03-10', '2026-03-11T00:00:00.000Z'],
    ['entry', '晚', '2026-03-11T02:00:00.000Z'],
  ])
  room.clock.passUntil('2026-03-11T00:15:00.000Z')
  expect((await due())[1]).toEqual(['handoverMissed', '2026-03-10', '2026-03-11T00:00:00.000Z'])
  await handOver(room)
  expect(await due()).toEqual([
    ['entry', '早', '2026-03-10T02:00:00.000Z'],
    ['entry', '晚', '2026-03-11T02:00:00.000Z'],
    ['handover', '2026-03-11', '2026-03-12T00:00:00.000Z'],
    ['review', '2026-03-10', '2026-03-12T00:15:00.000Z'],
  ])
  expect(await room.ok('lead', 'desk.due', {})).toMatchObject({ waiting: { desk: 4, log: 2, handover: 1 } })
})

test('the desk finds people and entries by a few characters', async () => {
  const room = await openTestRoom()
  await room.ok('admin', 'people.change', {
    id: 3,
    name: '王芳',
    roles: ['officer'],
    telephones: ['13812345678'],
  })
  await room.ok('officer', 'log.write', { text: '王家坪塌方' })
  const find = async (words: string) =>
    (await room.ok('lead', 'desk.find', { words })).map(({ kind, title }) => [kind, title])
  expect(await find('王')).toEqual([
    ['person', '王芳'],
    ['entry', '王家坪塌方'],
  ])
  expect(await find('3812')).toEqual([['person', '王芳']])
  expect(await find('  ')).toEqual([])
  expect(await find('。')).toEqual([])
})
