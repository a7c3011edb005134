import { describe, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { plainText } from '#test/paper/printed.ts'

/** The gas company stands in the book. */
async function booked(room: TestRoom): Promise<void> {
  const unit = { name: '县燃气公司抢修中心', kind: 'enterprise' as const, place: '' }
  const { id } = await room.ok('officer', 'contacts.addUnit', unit)
  const numbers = [{ kind: 'dutyLine' as const, number: '0550-6600301' }]
  await room.ok('officer', 'contacts.add', { unit: id, name: '罗志成', numbers })
}

const printed = async (room: TestRoom, sheet: 'planCard' | 'runRecord', of: number) =>
  plainText((await room.ok('officer', 'paper.preview', { sheet, of })).html)

describe('the paper of a card', () => {
  test('is blank, says that it is a sample, and has the numbers the book has now', async () => {
    const room = await openTestRoom()
    await booked(room)
    const { id } = await room.ok('officer', 'plans.forRun', { plan: 'gas' })
    const text = await printed(room, 'planCard', id)
    for (const part of [
      '样卡：须经本单位批准后使用',
      '县燃气公司抢修中心 罗志成 0550-6600301',
      '0—5 分钟',
      'T+4',
    ])
      expect(text).toContain(part)
  })
})

describe('the record of a run', () => {
  test('has answers, who was called, reasons and T+, and bears the mark of an exercise', async () => {
    const room = await openTestRoom()
    await booked(room)
    const { id } = await room.ok('officer', 'runs.start', { plan: 'gas', exercise: true })
    const run = await room.ok('officer', 'runs.get', { id })
    const step = (code: string) => run.steps.find((each) => each.code === code)?.id ?? 0
    const { contacts } = await room.ok('officer', 'runs.whom', { step: step('gasLine') })
    room.clock.pass(7)
    await room.ok('officer', 'runs.tick', { step: step('burning'), answer: 'yes' })
    await room.ok('officer', 'runs.tick', {
      step: step('gasLine'),
      answer: '已出发',
      contact: contacts[0]?.id ?? null,
    })
    await room.ok('officer', 'runs.tick', {
      step: step('fire119'),
      party: { unit: '县消防大队', name: '高峰', post: '', telephone: '0550-119' },
    })
    await room.ok('officer', 'runs.setAside', { step: step('dug'), outcome: 'skipped', reason: '不是施工' })
    const text = await printed(room, 'runRecord', run.id)
    for (const part of [
      '答复：是',
      '县燃气公司抢修中心 罗志成 0550-6600301',
      '县消防大队 高峰 0550-119',
      '跳过原因：不是施工',
      'T+7',
      '超时完成',
      '仍在处置',
    ])
      expect(text).toContain(part)
    expect((await room.ok('officer', 'paper.preview', { sheet: 'runRecord', of: run.id })).html).toContain(
      'class="watermark"',
    )
  })
})
