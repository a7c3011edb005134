import { beforeEach, describe, expect, test } from 'vitest'
import { handOver } from '#test/help/duty.ts'
import { assigned, crossedOff, oralOrder, ordered } from '#test/help/followup-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const lacking = async (id: number) =>
  (await room.ok('officer', 'followups.instruction', { id })).missing.map(({ what }) => what)
const line = async () => (await room.ok('officer', 'log.recent', { limit: 1 })).entries[0]?.text
const signing = { person: crew.leader.id, pin: crew.leader.pin }

describe('an oral instruction', () => {
  test('is kept with its words, who gave it, whether it was read back, and a line in the log', async () => {
    const instruction = await ordered(room)
    expect(instruction).toMatchObject({
      number: '2026-001',
      form: 'oral',
      words: '请应急局立即派人到现场，今晚报一次情况',
      leader: { name: '陈静', post: '副县长' },
      readBack: { words: '对，就这样' },
      by: { name: '王芳' },
    })
    expect(await line()).toBe(
      '陈静 副县长口头指示（2026-001 号，已复诵）：请应急局立即派人到现场，今晚报一次情况',
    )
  })

  test('not read back at once asks for it until it is', async () => {
    const { id } = await ordered(room, { readBack: { done: false } })
    expect(await lacking(id)).toEqual(['readBack', 'signature', 'assignment'])
    const beside = { id, act: 'readBack' as const, words: '对' }
    await room.ok('officer', 'followups.writeBeside', beside)
    expect(await lacking(id)).toEqual(['signature', 'assignment'])
    expect(await room.no('officer', 'followups.writeBeside', beside)).toMatchObject({
      code: 'followups.readBackDone',
    })
  })

  test('is signed afterwards by the PIN of the leader who gave it and of nobody else', async () => {
    const { id } = await ordered(room)
    const other = { id, means: 'pin', person: crew.lead.id, pin: crew.lead.pin }
    expect(await room.no('officer', 'followups.signInstruction', other)).toMatchObject({
      code: 'followups.anotherLeader',
    })
    const signed = await room.ok('officer', 'followups.signInstruction', { id, means: 'pin', ...signing })
    expect(signed.signature).toMatchObject({ means: 'pin', name: '陈静' })
    expect(await lacking(id)).toEqual(['assignment'])
    expect(
      await room.no('officer', 'followups.signInstruction', { id, means: 'pin', ...signing }),
    ).toMatchObject({ code: 'followups.signed' })
  })

  test('is signed on paper on a day that is neither before the order nor ahead', async () => {
    room.clock.pass(60)
    const { id } = await ordered(room, { leader: { name: '周岩' } })
    const paper = (signedAt: string) => ({ id, means: 'paper' as const, signedAt })
    expect(
      await room.no('officer', 'followups.signInstruction', paper('2026-03-09T00:00:00.000Z')),
    ).toMatchObject({ faults: { signedAt: 'followups.beforeGiven' } })
    expect(
      await room.no('officer', 'followups.signInstruction', paper('2026-03-12T00:00:00.000Z')),
    ).toMatchObject({ faults: { signedAt: 'followups.ahead' } })
    room.clock.pass(1440)
    const at = '2026-03-10T08:00:00.000Z'
    const { signature } = await room.ok('officer', 'followups.signInstruction', paper(at))
    expect(signature).toMatchObject({ means: 'paper', name: '周岩', at })
  })

  test('asks for the signature even when it is closed, until it is signed or cannot be', async () => {
    const { id } = await ordered(room)
    expect(await room.no('officer', 'followups.closeInstruction', { id })).toMatchObject({
      code: 'followups.lacks.signature',
    })
    await room.ok('officer', 'followups.closeInstruction', { id, reason: '事情已过去' })
    expect(await lacking(id)).toEqual(['signature'])
    expect((await room.ok('officer', 'followups.due', {})).map(({ key }) => key)).toEqual([
      `instruction/${id}/signature`,
    ])
    await room.ok('officer', 'followups.signInstruction', { id, means: 'unsigned', words: '领导已调离' })
    expect(await room.ok('officer', 'followups.due', {})).toEqual([])
    const signed = await room.ok('officer', 'followups.signInstruction', { id, means: 'pin', ...signing })
    expect(signed.signature?.means).toBe('pin')
  })

  test('keeps its words beside the clean transcript', async () => {
    const { id, words } = await ordered(room)
    await room.ok('officer', 'followups.writeBeside', { id, act: 'cleanCopy', words: '请应急局派人到现场。' })
    const after = await room.ok('officer', 'followups.writeBeside', {
      id,
      act: 'cleanCopy',
      words: '请县应急局派员到现场，今晚报告一次。',
    })
    expect(after).toMatchObject({ words, cleanCopy: '请县应急局派员到现场，今晚报告一次。' })
    expect(after.events.filter(({ act }) => act === 'cleanCopy')).toHaveLength(2)
  })
})

describe('an instruction', () => {
  test('written on paper needs no read-back and no later signature', async () => {
    const document = { unit: '县水利局', number: '澄水报〔2026〕12号', title: '关于河堤管涌的报告' }
    const { id } = await ordered(room, { form: 'written', means: 'paper', document, urgency: 'urgent' })
    expect(await lacking(id)).toEqual(['assignment'])
    expect(
      await room.no('officer', 'followups.signInstruction', { id, means: 'pin', ...signing }),
    ).toMatchObject({ code: 'followups.writtenAlready' })
    expect(await line()).toContain('批示（2026-001 号）')
  })

  test('closes by itself only when everything made of it is crossed off', async () => {
    const { id } = await ordered(room, { form: 'written' })
    const of = { origin: 'instruction' as const, instruction: id }
    const first = await assigned(room, of)
    const second = await assigned(room, of)
    await crossedOff(room, first.id)
    expect(await room.no('officer', 'followups.closeInstruction', { id })).toMatchObject({
      code: 'followups.stillOpen',
      fields: { count: 1, first: second.number },
    })
    await crossedOff(room, second.id)
    expect(await lacking(id)).toEqual(['closing'])
    const reply = { id, act: 'reply' as const, words: '两处管涌均已加固', who: '陈静' }
    await room.ok('officer', 'followups.writeBeside', reply)
    const closed = await room.ok('officer', 'followups.closeInstruction', { id })
    expect(closed).toMatchObject({ state: 'closed', reply: '两处管涌均已加固', missing: [] })
    expect(
      await room.no('officer', 'followups.add', { ...of, title: '再办', leadUnit: '甲', scheme: 'own' }),
    ).toMatchObject({
      faults: { instruction: 'followups.instructionClosed' },
    })
    expect(await room.no('officer', 'followups.reopen', { id: first.id, reason: '反弹' })).toMatchObject({
      code: 'followups.instructionClosedFirst',
    })
    await room.ok('officer', 'followups.reopenInstruction', { id, reason: '又渗水' })
    await room.ok('officer', 'followups.reopen', { id: first.id, reason: '又渗水' })
    expect(await lacking(id)).toEqual([])
  })

  test('that was answered without assigning anything waits to be closed', async () => {
    const { id } = await ordered(room, { form: 'written' })
    await room.ok('officer', 'followups.writeBeside', { id, act: 'reply', words: '已当面汇报' })
    expect(await lacking(id)).toEqual(['closing'])
    expect((await room.ok('officer', 'followups.closeInstruction', { id })).state).toBe('closed')
  })

  test('numbers run through the year without gaps and begin anew with the next', async () => {
    const numbers = [(await ordered(room)).number, (await ordered(room)).number]
    room.clock.pass(300 * 1440)
    expect([...numbers, (await ordered(room)).number]).toEqual(['2026-001', '2026-002', '2027-001'])
  })

  test('taken from a log entry goes on as the instruction', async () => {
    const entry = await room.ok('officer', 'log.write', {
      kind: 'instruction',
      text: '陈县长指示',
      follow: true,
    })
    const { id } = await ordered(room, { entry: entry.id })
    expect((await room.ok('officer', 'log.entry', { id: entry.id })).open).toBe(false)
    expect(await room.ok('officer', 'followups.instructions', { entry: entry.id })).toMatchObject([{ id }])
    expect(await room.no('officer', 'followups.addInstruction', oralOrder({ entry: 999 }))).toMatchObject({
      faults: { entry: 'followups.notThere' },
    })
    const leader = { name: '陈静', person: 99 }
    expect(await room.no('officer', 'followups.addInstruction', oralOrder({ leader }))).toMatchObject({
      faults: { leader: 'followups.notThere' },
    })
  })
})

describe('every handover carries over', () => {
  test('follow-ups until they are crossed off and oral orders until they are signed', async () => {
    const { id } = await ordered(room)
    const { id: of } = await assigned(room, { origin: 'instruction', instruction: id })
    const carried = async () =>
      (await room.ok('next', 'handover.brief', {})).matters.map(({ kind, id: matter }) => [kind, matter])
    const both = [
      ['instructionOpen', id],
      ['followup', of],
    ]
    expect(await carried()).toEqual(both)
    await handOver(room)
    expect(await carried()).toEqual(both)
    room.clock.pass(1440)
    await room.ok('next', 'followups.settle', { id: of, who: '周明', words: '好了' })
    expect(await carried()).toEqual(both)
    await room.ok('next', 'followups.crossOff', { id: of, verifier: '何洁' })
    expect(await carried()).toEqual([['instructionOpen', id]])
    await room.ok('next', 'followups.closeInstruction', { id, reason: '办完' })
    expect(await carried()).toEqual([['instructionOpen', id]])
    await room.ok('next', 'followups.signInstruction', { id, means: 'pin', ...signing })
    expect(await carried()).toEqual([])
  })

  test('but no exercise', async () => {
    await ordered(room, { exercise: true })
    await assigned(room, { exercise: true })
    expect((await room.ok('next', 'handover.brief', {})).matters).toEqual([])
  })
})
