import { expect, test } from 'vitest'
import { begunIn, draftIn, issuedIn, oneDead } from '#test/help/report-acts.ts'
import type { TestRoom } from '#test/help/room.ts'
import { cellsOf, printedRows, runningText } from '#test/paper/under-caption.ts'

const hurt = { name: '何国强', sex: 'male', age: 45, state: 'seriouslyInjured', hospital: '县医院' } as const

async function sheetOf(room: TestRoom, of: number) {
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'incidentReport', of })
  return { rows: printedRows(html), text: runningText(html) }
}

test('a report that is out keeps the people, the place and the grade of the moment it went out', async () => {
  const { room, incident } = await begunIn()
  const { facts } = await room.ok('officer', 'incidents.get', { id: incident })
  const placed = { ...facts, lng: 117.4213, lat: 32.6108 }
  await room.ok('officer', 'incidents.revise', { id: incident, facts: placed, reason: '定位' })
  const { persons } = await room.ok('officer', 'incidents.addPerson', { id: incident, facts: hurt })
  await room.ok('officer', 'incidents.addPerson', {
    id: incident,
    facts: { ...hurt, name: '孙某', state: 'safe' },
  })
  const { id } = await issuedIn(room, incident, 'initial')
  const before = await sheetOf(room, id)
  expect(cellsOf(before.rows, '姓名')).toEqual(['何国强'])
  expect(before.text).toContain('（东经117.4213度，北纬32.6108度）')
  expect(before.text).toContain('初判级别：一般。')
  room.clock.pass(20)
  await room.ok('officer', 'incidents.replacePerson', {
    ...{ id: incident, person: persons[0]?.id ?? 0 },
    facts: { ...hurt, state: 'dead', note: '抢救无效' },
  })
  await room.ok('officer', 'incidents.addPerson', { id: incident, facts: { ...hurt, name: '唐文' } })
  const moved = { ...placed, lng: 117.5 }
  await room.ok('officer', 'incidents.revise', { id: incident, facts: moved, reason: '更正' })
  await room.ok('leader', 'incidents.setGrade', { id: incident, level: 3, reason: '影响大' })
  expect(await sheetOf(room, id)).toEqual(before)
  const next = await sheetOf(room, (await draftIn(room, incident, 'followUp')).id)
  expect(cellsOf(next.rows, '姓名')).toEqual(['何国强', '唐文'])
  expect(cellsOf(next.rows, '情况')).toEqual(['死亡', '重伤'])
})

test('a casualty whose name nobody knows yet is listed as being verified; without one there is no list', async () => {
  const { room, incident } = await begunIn()
  const { id } = await draftIn(room, incident, 'initial')
  expect(cellsOf((await sheetOf(room, id)).rows, '姓名')).toEqual(['正在核实'])
  const none = { ...oneDead, dead: 0, seriouslyInjured: 0, slightlyInjured: 0 }
  const other = await begunIn({ figures: { figures: none } })
  const draft = await draftIn(other.room, other.incident, 'initial')
  expect(cellsOf((await sheetOf(other.room, draft.id)).rows, '姓名')).toBeNull()
})

test('who received a report and when they confirmed it stands on its print once they did; before, the pen has room', async () => {
  const { room, incident } = await begunIn()
  const { id } = await issuedIn(room, incident, 'initial')
  const heads = ['报送对象', '方式', '报送时间', '接收人', '接收确认时间']
  const line = async () => {
    const { rows } = await sheetOf(room, id)
    return heads.map((head) => cellsOf(rows, head)?.at(-1))
  }
  expect(await line()).toEqual(['', '', '', '', ''])
  room.clock.pass(2)
  const { deliveries } = await room.ok('officer', 'reports.deliver', {
    ...{ id, name: '临江市政府总值班室', desk: 'cityGovernment', channel: 'written' },
  })
  expect(await line()).toEqual(['临江市政府总值班室', '书面', '2026年3月10日8时02分', '', ''])
  room.clock.pass(3)
  await room.ok('officer', 'reports.receipt', { delivery: deliveries[0]?.id ?? 0, receivedBy: '周敏' })
  expect((await line()).slice(3)).toEqual(['周敏', '2026年3月10日8时05分'])
})

test('a report of the day has neither people nor urgency nor signer at its head', async () => {
  const { room } = await begunIn()
  const { id } = await room.ok('officer', 'reports.brief', {})
  const { text } = await sheetOf(room, id)
  for (const caption of ['伤亡人员名单', '紧急程度', '签发人：']) expect(text).not.toContain(caption)
})
