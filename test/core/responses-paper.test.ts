import { expect, test } from 'vitest'
import { signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { planIn, said, saidElsewhere, warned } from '#test/help/response-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { plainText, printedPages } from '#test/paper/printed.ts'

async function fields(room: TestRoom, of: number): Promise<Map<string | undefined, string | undefined>> {
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'responseSheet', of })
  return new Map(printedPages(html).flatMap(({ entries }) => entries.map(([label, text]) => [label, text])))
}

test('the approval sheet says what was asked for, with its warning and its consultation, and what became of it', async () => {
  const room = await openTestRoom()
  const plan = await planIn(room)
  await warned(room)
  const { id: consultation } = await room.ok('officer', 'responses.consult', {
    topic: '强降雨会商',
    means: '视频',
    chair: '副县长 周岩',
    views: [{ unit: '县水利局', name: '郑宇', view: '白石站将超警' }],
    conclusion: '建议启动三级响应',
  })
  const asked = await room.ok('officer', 'responses.propose', {
    ...said('activate', { plan: plan.id, consultation, conditions: [{ code: 'orange' }] }),
  })
  const sheet = asked.waiting ?? 0
  const waiting = await fields(room, sheet)
  expect(waiting.get('批准人')).toBe('')
  expect(waiting.get('启动条件')).toBe('暴雨橙色澄河县气象台 2026-03-10 08:00 暴雨橙色预警')
  expect(waiting.get('会商意见')).toContain('县水利局 郑宇：白石站将超警结论：建议启动三级响应')
  room.clock.pass(12)
  const approved = await room.ok('officer', 'responses.approve', {
    id: asked.id,
    ...signed(crew.leader),
    words: '同意',
  })
  for (const of of [sheet, approved.steps.at(-1)?.id ?? 0]) {
    const shown = await fields(room, of)
    expect(shown.get('事项')).toBe('3月10日强降雨防御')
    expect(shown.get('预案')).toBe('县防汛应急预案')
    expect(shown.get('批准人')).toBe('陈静')
    expect(shown.get('批准人意见')).toBe('同意')
    expect(shown.get('预计持续')).toBe('2026-03-10 08:12 至 2026-03-11 08:00（约 24 小时）')
  }
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'responseSheet', of: sheet })
  expect(html).toContain('电子签署：王芳　2026-03-10 08:00')
  expect(html).toContain('电子签署：陈静　2026-03-10 08:12')
})

test('the sheet of an end gives the level and the measures it ends, and every copy is numbered', async () => {
  const room = await openTestRoom()
  const { id } = await room.ok('officer', 'responses.external', saidElsewhere('activate'))
  const ended = await room.ok('officer', 'responses.external', {
    ...saidElsewhere('terminate'),
    response: id,
  })
  const of = ended.steps.at(-1)?.id ?? 0
  const shown = await fields(room, of)
  expect(shown.get('建议级别')).toBe('终止响应')
  expect(shown.get('审批方式')).toBe('电话，已复诵')
  const first = await room.ok('officer', 'paper.print', { sheet: 'responseSheet', of, act: 'pdf' })
  expect(first).toMatchObject({ copy: 1, pages: 1 })
  expect(await room.no('officer', 'paper.print', { sheet: 'responseSheet', of, act: 'pdf' })).toMatchObject({
    code: 'paper.reasonNeeded',
  })
})

test('a proposal overtaken by a decision from outside says so on its own sheet', async () => {
  const room = await openTestRoom()
  const { id, waiting } = await room.ok('officer', 'responses.propose', said('activate'))
  await room.ok('officer', 'responses.external', { ...saidElsewhere('activate', { level: 2 }), response: id })
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'responseSheet', of: waiting ?? 0 })
  expect(plainText(html)).toContain('以外部决定为准')
})

test('a step that is not there has no sheet', async () => {
  const room = await openTestRoom()
  expect(await room.no('officer', 'paper.preview', { sheet: 'responseSheet', of: 5 })).toMatchObject({
    code: 'responses.unknownStep',
  })
})
