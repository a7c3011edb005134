import { expect, test } from 'vitest'
import { unit } from '#test/help/contact-book.ts'
import { checkAll, handOver } from '#test/help/duty.ts'
import { ordered } from '#test/help/followup-acts.ts'
import { opened } from '#test/help/incident-acts.ts'
import { inForce, saidElsewhere, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { cellsOf, printedRows } from '#test/paper/under-caption.ts'

async function blocksOf(room: TestRoom, of: number) {
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'dutyLog', of })
  const rows = printedRows(html)
  return (caption: string) => cellsOf(rows, caption) ?? []
}

test('the log of the shift on duty says what is in hand, what leaders ordered, what was decided, how the telephone was', async () => {
  const room = await openTestRoom()
  await opened(room)
  await ordered(room)
  const { id } = await inForce(room)
  await room.ok('officer', 'responses.external', { ...saidElsewhere('terminate'), response: id })
  await checkAll(room)
  const block = await blocksOf(room, 1)
  expect(block('在办事项')).toEqual(['人民路燃气爆炸'])
  expect(block('领导批示')).toEqual(['副县长陈静批示（指示）：请应急局立即派人到现场，今晚报一次情况'])
  expect(block('预警与响应')).toEqual([
    '1．启动III级响应：3月10日强降雨防御',
    '2．终止响应：3月10日强降雨防御',
  ])
  expect(block('值班电话测试')[0]).toBe('正常')
})

test('what happened in one shift does not stand in the log of the next, what is still open does', async () => {
  const room = await openTestRoom()
  await opened(room)
  await ordered(room)
  await inForce(room)
  await handOver(room)
  const [before, after] = [await blocksOf(room, 1), await blocksOf(room, 2)]
  expect(before('预警与响应')).toEqual(['启动III级响应：3月10日强降雨防御'])
  for (const caption of ['预警与响应', '领导批示']) expect(after(caption)).toEqual(['无'])
  expect(after('在办事项')).toEqual(['人民路燃气爆炸'])
})

test('orders, responses and incidents of an exercise are not in the blocks of a real room', async () => {
  const room = await openTestRoom()
  await opened(room, { exercise: true })
  await ordered(room, { exercise: true })
  await inForce(room, { exercise: true })
  const block = await blocksOf(room, 1)
  for (const caption of ['在办事项', '预警与响应', '领导批示']) expect(block(caption)).toEqual(['无'])
})

test('an order taken down in the log and then kept for handling stands there once', async () => {
  const room = await openTestRoom()
  const text = '陈静指示：立即派人到现场'
  const { id } = await room.ok('officer', 'log.write', { kind: 'instruction', text })
  await room.ok('officer', 'log.write', { kind: 'instruction', text: '陈静指示：注意防滑' })
  await ordered(room, { entry: id })
  const said = (await blocksOf(room, 1))('领导批示').join()
  expect(said).toContain('请应急局立即派人到现场')
  expect(said).toContain('注意防滑')
  expect(said).not.toContain(text)
})

test('a warning names the reservoirs and hazard points of its places alone, of very many how many', async () => {
  const room = await openTestRoom()
  for (let number = 1; number <= 41; number += 1)
    await unit(room, `滑坡点${number}`, { kind: 'hazardPoint', place: '白石镇' })
  await unit(room, '外乡水库', { kind: 'reservoir', place: '柳河乡' })
  await room.ok('officer', 'waters.addZone', {
    ...{ name: '柳湾', kind: 'river', place: '柳河乡', households: 4, persons: 15 },
  })
  await warned(room, { places: [{ name: '白石镇' }] })
  await warned(room, { places: [{ name: '柳河乡' }], hazard: '大风' })
  const sites = async (of: number) => {
    const { html } = await room.ok('officer', 'paper.preview', { sheet: 'warningSheet', of })
    return cellsOf(printedRows(html), '隐患点水库')?.[0] ?? ''
  }
  expect(await sites(1)).toMatch(/^滑坡点1、.*滑坡点40等41处$/)
  expect(await sites(2)).toBe('外乡水库、柳湾')
})
