import { expect, test } from 'vitest'
import { scheme, takeWarning } from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { plainText } from '../paper/printed.ts'

async function begun(room: TestRoom): Promise<number> {
  await smallBook(room)
  await scheme(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
  const chain = await takeWarning(room, { places: ['白石镇'] })
  await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
  return chain
}

const sheet = async (room: TestRoom, name: 'callSheet' | 'warningSheet', of: number) =>
  plainText((await room.ok('officer', 'paper.preview', { sheet: name, of })).html)

test('the call sheet of a call-out has every number once, and what is known of it', async () => {
  const room = await openTestRoom()
  await begun(room)
  const blank = await sheet(room, 'callSheet', 1)
  expect(blank).toContain('信息、电话 唐文博 党委书记13800000201')
  expect(blank).not.toContain('■')
  await room.ok('officer', 'callouts.sent', { id: 1, targets: [1] })
  room.clock.pass(4)
  await room.ok('officer', 'callouts.try', { target: 1, result: 'noAnswer' })
  const answer = { commander: '唐文博', villages: 2, moved: 30 }
  await room.ok('officer', 'callouts.try', { target: 1, rung: 3, result: 'answered', answer })
  await room.ok('officer', 'callouts.try', { target: 2, result: 'reached' })
  const filled = await sheet(room, 'callSheet', 1)
  expect(filled).toContain('08:00 08:04■发 □读 □通 ■无人')
  expect(filled).toContain('答复时间 08:04 答复人 周志强 分管副镇长')
  expect(filled).toContain('转移 30 人')
  expect(filled).toContain('■仅收到')
  await room.ok('officer', 'callouts.dropTarget', { target: 2, reason: '重复' })
  expect(await sheet(room, 'callSheet', 1)).not.toContain('柳河乡')
})

test('the handling sheet tells the whole warning: reported, passed on, called and answered, lifted, summed up', async () => {
  const room = await openTestRoom()
  const chain = await begun(room)
  const step = (act: 'reported' | 'instructed' | 'forwarded' | 'summed', words: string) =>
    room.ok('officer', 'warnings.step', { chain, act, who: '陈静', means: '电话', words })
  await step('reported', '已启动叫应')
  await step('instructed', '立即转移')
  await step('forwarded', '原文转发')
  const answer = { commander: '唐文博', villages: 2, moved: 30 }
  await room.ok('officer', 'callouts.try', { target: 1, rung: 1, result: 'answered', answer, words: '都好' })
  room.clock.pass(120)
  await takeWarning(room, { action: 'lift' })
  await step('summed', '转移 30 人，无伤亡')
  const text = await sheet(room, 'warningSheet', chain)
  for (const part of [
    '测试县气象台',
    '暴雨红色预警',
    '手工录入',
    '白石镇',
    '预计未来6小时有暴雨。',
    '已启动叫应',
    '批示：立即转移',
    '原文转发',
    '13800000201电话唐文博 党委书记指挥 唐文博、受影响村 2 个、转移 30 人、都好',
    '超时未应',
    '解除：暴雨红色预警',
    '转移 30 人，无伤亡',
  ])
    expect(text.replaceAll('\n', '')).toContain(part)
})

test('sheets of what is not there are refused', async () => {
  const room = await openTestRoom()
  expect(await room.no('officer', 'paper.preview', { sheet: 'callSheet', of: 9 })).toMatchObject({
    code: 'callouts.unknown',
  })
  const reply = await room.no('officer', 'paper.preview', { sheet: 'warningSheet', of: 9 })
  expect(reply.code).toMatch(/^warnings\./)
})
