import { expect, test } from 'vitest'
import { handOver, signed } from '#test/help/duty.ts'
import { assigned, ordered } from '#test/help/followup-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'
import { plainText } from '#test/paper/printed.ts'

test('the handling sheet tells the whole story of an oral order', async () => {
  const room = await openTestRoom()
  const { id } = await ordered(room, { proposal: '请县水利局承办' })
  const of = { origin: 'instruction' as const, instruction: id, coUnits: ['白石镇'] }
  const { id: followup } = await assigned(room, of)
  await room.ok('officer', 'followups.receipt', { id: followup, who: '郑宇' })
  await room.ok('officer', 'followups.feedback', { id: followup, who: '郑宇', words: '正在围井' })
  const newBy = '2026-03-27T15:59:59.999Z'
  const extended = { id: followup, newBy, reason: '水位未退', approver: '副县长 周岩' }
  await room.ok('officer', 'followups.extend', extended)
  const moved = { id: followup, leadUnit: '县住建局', coUnits: ['白石镇'], reason: '职责划转' }
  await room.ok('officer', 'followups.transfer', moved)
  await room.ok('officer', 'followups.settle', { id: followup, who: '冯立', words: '均已封堵' })
  await room.ok('officer', 'followups.crossOff', { id: followup, signing: signed(crew.lead) })
  await room.ok('officer', 'followups.signInstruction', { id, means: 'pin', ...signed(crew.leader) })
  const { html, pages } = await room.ok('officer', 'paper.preview', { sheet: 'instructionSheet', of: id })
  const text = plainText(html)
  expect(pages).toBe(1)
  for (const part of [
    '2026-001',
    '请县水利局承办',
    '协办：白石镇',
    '反馈：正在围井',
    '延期至 2026-03-27 23:59，批准人副县长 周岩：水位未退',
    '转由县住建局承办：职责划转',
    '均已封堵',
    '本人口令补签 2026-03-10 08:00',
    '电子签署：李娜　2026-03-10 08:00',
    '电子签署：陈静　2026-03-10 08:00',
  ])
    expect(text).toContain(part)
  const printed = await room.ok('officer', 'paper.print', { sheet: 'instructionSheet', of: id, act: 'pdf' })
  expect(printed).toMatchObject({ copy: 1, sheet: 'instructionSheet' })
  expect(await room.no('officer', 'paper.preview', { sheet: 'instructionSheet', of: 9 })).toMatchObject({
    code: 'followups.unknownInstruction',
  })
})

test('the handover sheet carries follow-ups, the leader’s order and the open incident', async () => {
  const room = await openTestRoom()
  await ordered(room)
  await assigned(room)
  const { matters } = await room.ok('officer', 'handover.brief', {})
  expect(matters.map(({ kind, text, progress, next }) => [kind, text, progress, next])).toEqual([
    ['instructionOpen', '陈静：请应急局立即派人到现场，今晚报一次情况', '未补签', undefined],
    ['followup', '白石镇河堤管涌点加固', '在办', '承办：县水利局'],
  ])
})

test('an open incident is carried over with the report that is due first, a plan card with how far it is', async () => {
  const room = await openTestRoom()
  const source = { kind: 'caller' as const, unit: '', name: '', post: '', telephone: '' }
  const facts = { title: '新街燃气爆炸', typeCode: '12P09', typeName: '', place: '柳河乡新街12号', source }
  const { id } = await room.ok('officer', 'incidents.open', { facts })
  const [incident] = (await room.ok('officer', 'handover.brief', {})).matters
  const clocks = await room.ok('officer', 'reports.clocks', { incident: id })
  const due = clocks.flatMap(({ dueAt, metAt, state }) =>
    dueAt && metAt === null && (state === 'running' || state === 'late') ? [dueAt] : [],
  )
  expect(incident).toMatchObject({ kind: 'incident', id, text: '新街燃气爆炸', dueAt: due.sort()[0] })
  expect(incident?.next).toContain(' → ')
  const handover = await handOver(room)
  const { html } = await room.ok('next', 'paper.preview', { sheet: 'handoverSheet', of: handover.id })
  const text = plainText(html)
  expect(text).toContain('新街燃气爆炸')
  expect(text).toContain(incident?.next ?? '-')
  const run = await room.ok('next', 'runs.start', { plan: 'gas', incident: id })
  const carried = (await room.ok('next', 'handover.brief', {})).matters.find(({ kind }) => kind === 'run')
  expect(carried).toMatchObject({ id: run.id, text: run.title })
})
