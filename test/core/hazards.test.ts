import { beforeEach, describe, expect, test } from 'vitest'
import { type HazardStep, hazardStates, hazardSteps, objection, signLevels } from '#shared/hazards/step.ts'
import { found, hazardFacts, rechecked, signed } from '#test/help/hazard-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const by = ({ id, pin }: { id: number; pin: string }) => ({ person: id, pin })
const day = 1440
const lines = async () =>
  (await room.ok('officer', 'log.recent', { limit: 20 })).entries.map(({ text }) => text)

describe('a hazard', () => {
  test('is found, signed level by level, rectified, re-checked and crossed off, each step with who and when', async () => {
    const { id, number, next } = await found(room)
    expect([number, next]).toEqual(['2026-001', { wait: 'rectify', on: '2026-03-20', urgency: 'green' }])
    const three = await signed(room, id)
    expect(three.signatures.map(({ level, means }) => [level, means])).toEqual(
      signLevels.map((level) => [level, 'paper']),
    )
    expect(three.nextSignature).toBeNull()
    room.clock.pass(day)
    expect(await rechecked(room, id)).toMatchObject({
      state: 'rechecked',
      recheck: { name: '县应急局 何洁', passed: true },
      next: { wait: 'crossOff', on: '2026-03-14' },
    })
    const signing = by(crew.leader)
    const over = await room.ok('officer', 'hazards.crossOff', { id, words: '同意', signing })
    expect(over).toMatchObject({ state: 'crossedOff', crossedOff: { name: '陈静' }, next: null })
    expect(over.events.map(({ act }) => act)).toEqual([
      'sign',
      'sign',
      'sign',
      'rectified',
      'recheck',
      'crossOff',
    ])
    expect((await lines()).slice(0, 4)).toEqual([
      '隐患 2026-001 号（临江化工有限公司）销号，审批人陈静。同意',
      '隐患 2026-001 号（临江化工有限公司）复查合格，复查人县应急局 何洁。现场试验正常',
      '隐患 2026-001 号（临江化工有限公司）报整改完毕，周明：报警器已更换标定',
      '隐患 2026-001 号登记：临江化工有限公司，甲醇储罐区可燃气体报警器失效 2 台，整改期限 2026-03-20。',
    ])
  })

  test('is not crossed off by the one who re-checked it, signed by PIN or named within a longer name', async () => {
    const { id } = await found(room)
    await signed(room, id)
    await rechecked(room, id)
    for (const name of ['何洁', '县应急局何洁', '应急局 何 洁'])
      expect(await room.no('officer', 'hazards.crossOff', { id, name })).toMatchObject({
        code: 'hazards.sameHand',
      })
    await room.ok('officer', 'hazards.sendBack', { id, reason: '记录不全' })
    await room.ok('officer', 'hazards.rectified', { id, name: '周明', words: '补记录' })
    await room.ok('officer', 'hazards.recheck', { id, passed: true, words: '合格', signing: by(crew.lead) })
    expect(await room.no('officer', 'hazards.crossOff', { id, signing: by(crew.lead) })).toMatchObject({
      code: 'hazards.sameHand',
    })
    expect(await room.ok('officer', 'hazards.crossOff', { id, signing: by(crew.leader) })).toMatchObject({
      state: 'crossedOff',
    })
  })

  test('that did not pass its re-check, or was sent back, is to be rectified again by the same deadline', async () => {
    const { id } = await found(room)
    await room.ok('officer', 'hazards.rectified', { id, name: '周明', words: '好了' })
    const failed = { id, passed: false, words: '仍报警', name: '何洁' }
    expect(await room.ok('officer', 'hazards.recheck', failed)).toMatchObject({
      state: 'open',
      rectifiedAt: null,
      dueOn: '2026-03-20',
    })
    expect((await lines())[0]).toContain('复查不合格，继续整改')
    await rechecked(room, id)
    expect(await room.ok('officer', 'hazards.sendBack', { id, reason: '照片不符' })).toMatchObject({
      state: 'open',
    })
  })

  test('is signed in order, by people of the room with their PIN, and a refusal to sign is a signature with its reason', async () => {
    const { id } = await found(room)
    expect(await room.no('officer', 'hazards.sign', { id, level: 'unit', name: '周明' })).toMatchObject({
      code: 'hazards.signOrder',
    })
    expect(await room.no('officer', 'hazards.sign', { id, level: 'inspector' })).toMatchObject({
      faults: { name: 'empty' },
    })
    const first = await room.ok('officer', 'hazards.sign', {
      id,
      level: 'inspector',
      signing: by(crew.officer),
    })
    expect(first.signatures).toMatchObject([{ name: '王芳', means: 'pin' }])
    const refusal = { id, level: 'unit' as const, name: '周明', refused: true }
    expect(await room.no('officer', 'hazards.sign', refusal)).toMatchObject({
      faults: { words: 'hazards.whyRefused' },
    })
    const second = await room.ok('officer', 'hazards.sign', { ...refusal, words: '认为不属实' })
    expect(second.signatures[1]).toMatchObject({ means: 'refused', words: '认为不属实' })
    const third = await room.ok('officer', 'hazards.sign', { id, level: 'leader', signing: by(crew.leader) })
    expect(third.nextSignature).toBeNull()
    expect(await room.no('officer', 'hazards.sign', { id, level: 'leader', name: '谁' })).toMatchObject({
      code: 'hazards.not.unsigned',
    })
  })

  test('is not signed while one of the five fixed items is missing, and not crossed off while a signature is', async () => {
    const { id, missing } = await found(room, { responsiblePerson: '', fund: null, meanwhile: '' })
    expect(missing).toEqual(['responsibility', 'fund', 'meanwhile'])
    expect(await room.no('officer', 'hazards.sign', { id, level: 'inspector', name: '何洁' })).toMatchObject({
      code: 'hazards.not.fiveFixed',
    })
    await rechecked(room, id)
    expect(await room.no('officer', 'hazards.crossOff', { id, name: '陈静' })).toMatchObject({
      code: 'hazards.not.allSigned',
    })
    const { exercise: _, ...facts } = hazardFacts({ fund: 0 })
    const whole = await room.ok('officer', 'hazards.revise', { id, facts, reason: '补五落实' })
    expect([whole.missing, whole.revisions.length]).toEqual([[], 2])
  })

  test('goes a later day only with a reason and somebody who approved it', async () => {
    const { id } = await found(room)
    const ask = { id, newDue: '2026-03-25', reason: '配件未到', name: '副县长 陈静（电话）' }
    expect(await room.no('officer', 'hazards.extend', { ...ask, newDue: '2026-03-20' })).toMatchObject({
      faults: { newDue: 'hazards.notLater' },
    })
    expect(await room.no('officer', 'hazards.extend', { ...ask, name: '' })).toMatchObject({
      faults: { name: 'empty' },
    })
    expect(await room.no('officer', 'hazards.extend', { ...ask, signing: by(crew.lead) })).toMatchObject({
      code: 'hazards.maySign',
    })
    const later = await room.ok('officer', 'hazards.extend', ask)
    expect(later).toMatchObject({ dueOn: '2026-03-25', firstDueOn: '2026-03-20', extensions: 1 })
    const { exercise: _, ...facts } = hazardFacts({ dueOn: '2026-04-01' })
    expect(await room.no('officer', 'hazards.revise', { id, facts, reason: '改期' })).toMatchObject({
      faults: { dueOn: 'hazards.dueByExtension' },
    })
    room.clock.pass(60 * day)
    expect(await room.no('officer', 'hazards.extend', { ...ask, newDue: '2026-04-01' })).toMatchObject({
      faults: { newDue: 'hazards.past' },
    })
  })

  test('that is major is listed with by whom, and stays major as long as it is', async () => {
    const small = await found(room)
    const words = '县安委会挂牌'
    expect(
      await room.no('officer', 'hazards.supervise', { id: small.id, words, name: '陈静' }),
    ).toMatchObject({
      code: 'hazards.not.major',
    })
    const { id } = await found(room, { grade: 'major' })
    const listed = await room.ok('officer', 'hazards.supervise', { id, words, signing: by(crew.leader) })
    expect(listed.listed).toMatchObject({ name: '陈静', words })
    expect(await room.no('officer', 'hazards.supervise', { id, words, name: '陈静' })).toMatchObject({
      code: 'hazards.not.unlisted',
    })
    const { exercise: _, ...facts } = hazardFacts()
    expect(await room.no('officer', 'hazards.revise', { id, facts, reason: '降级' })).toMatchObject({
      faults: { grade: 'hazards.listedStaysMajor' },
    })
    const { hazards } = await room.ok('officer', 'hazards.list', { listed: true })
    expect(hazards.map((one) => one.id)).toEqual([id])
    const off = await room.ok('officer', 'hazards.endSupervision', { id, reason: '整改过半', name: '陈静' })
    expect(off.listed).toBeNull()
  })

  test('keeps every version of its facts with the reason, and says which signature is older than the last', async () => {
    const { id } = await found(room)
    await room.ok('officer', 'hazards.sign', { id, level: 'inspector', name: '何洁' })
    room.clock.pass(1)
    const { exercise: _, ...facts } = hazardFacts({ place: '工业路 21 号' })
    const after = await room.ok('officer', 'hazards.revise', { id, facts, reason: '门牌写反' })
    expect(after.revisions.map(({ facts: { place }, reason }) => [place, reason])).toEqual([
      ['工业路 12 号', ''],
      ['工业路 21 号', '门牌写反'],
    ])
    expect(after.signatures[0]?.revisedSince).toBe(true)
    expect(await room.no('officer', 'hazards.revise', { id, facts, reason: '再改' })).toMatchObject({
      faults: { facts: 'hazards.nothingChanged' },
    })
  })

  test('refuses days that cannot be', async () => {
    const later = hazardFacts({ foundOn: '2026-03-11' })
    expect(await room.no('officer', 'hazards.add', later)).toMatchObject({
      faults: { foundOn: 'hazards.ahead' },
    })
    expect(await room.no('officer', 'hazards.add', hazardFacts({ dueOn: '2026-03-09' }))).toMatchObject({
      faults: { dueOn: 'hazards.beforeFound' },
    })
    expect(await room.no('officer', 'hazards.add', hazardFacts({ sector: 'magic' }))).toMatchObject({
      faults: { sector: 'invalid_value' },
    })
    expect(await room.no('officer', 'hazards.add', hazardFacts({ fund: -1 }))).toMatchObject({
      faults: { fund: 'too_small' },
    })
    const { id } = await found(room)
    const done = { id, name: '周明', words: '好' }
    const [ahead, before] = ['2026-03-11T00:00:00.000Z', '2026-03-01T00:00:00.000Z']
    expect(await room.no('officer', 'hazards.rectified', { ...done, happenedAt: ahead })).toMatchObject({
      faults: { happenedAt: 'hazards.ahead' },
    })
    expect(await room.no('officer', 'hazards.rectified', { ...done, happenedAt: before })).toMatchObject({
      faults: { happenedAt: 'hazards.beforeFound' },
    })
    room.clock.pass(60)
    await room.ok('officer', 'hazards.rectified', done)
    const early = { id, passed: true, words: '好', name: '何洁', happenedAt: '2026-03-10T00:10:00.000Z' }
    expect(await room.no('officer', 'hazards.recheck', early)).toMatchObject({
      faults: { happenedAt: 'hazards.beforeRectified' },
    })
  })

  test('of an exercise counts for itself, is numbered for itself and asks for nothing', async () => {
    await found(room, { exercise: true, dueOn: '2026-03-11' })
    expect(await found(room)).toMatchObject({ number: '2026-001', exercise: false })
    expect(await found(room, { exercise: true })).toMatchObject({ number: '2026-002', exercise: true })
    expect(await room.ok('officer', 'hazards.due', {})).toEqual([])
    const { total } = await room.ok('officer', 'hazards.figures', { from: '2026-03-01', to: '2026-03-31' })
    expect(total.found).toBe(1)
    expect((await lines())[0]).toMatch(/^【演练】/)
  })
})

describe('the table of steps', () => {
  test('is what the core allows: every step from every state, and nothing else', async () => {
    const tries: Record<HazardStep, (id: number) => [string, object]> = {
      revise: (id) => ['hazards.revise', { id, reason: '改', facts: facts('major', `改${id}`) }],
      photo: (id) => ['hazards.addPhoto', { id, stage: 'found', ...picture(id) }],
      progress: (id) => ['hazards.progress', { id, words: '在办' }],
      sign: (id) => ['hazards.sign', { id, level: 'inspector', name: '何洁' }],
      rectified: (id) => ['hazards.rectified', { id, words: '好', name: '周明' }],
      recheck: (id) => ['hazards.recheck', { id, passed: true, words: '好', name: '何洁' }],
      extend: (id) => ['hazards.extend', { id, reason: '等', newDue: '2026-05-01', name: '陈静' }],
      list: (id) => ['hazards.supervise', { id, words: '县安委会', name: '陈静' }],
      unlist: (id) => ['hazards.endSupervision', { id, reason: '好', name: '陈静' }],
      crossOff: (id) => ['hazards.crossOff', { id, name: '陈静' }],
      sendBack: (id) => ['hazards.sendBack', { id, reason: '不行' }],
      withdraw: (id) => ['hazards.withdraw', { id, reason: '重复' }],
    }
    for (const state of hazardStates)
      for (const step of Object.keys(hazardSteps) as HazardStep[]) {
        const before = await inState(state, step)
        const why = objection(step, before)
        const reply = await room.ask('officer', ...tries[step](before.id))
        const said = `${step} from ${state}`
        if (why !== null) expect(reply, said).toMatchObject({ ok: false, code: `hazards.not.${why}` })
        else {
          const { to } = hazardSteps[step]
          expect(reply, said).toMatchObject({ ok: true, value: { state: to ?? state } })
        }
      }
  }, 60_000)

  test('says of every step where it may be taken from', () => {
    const from = Object.fromEntries(
      Object.entries(hazardSteps).map(([step, rule]) => [step, rule.from.join(' ')]),
    )
    expect(from).toMatchObject({
      rectified: 'open',
      recheck: 'rectified',
      crossOff: 'rechecked',
      sendBack: 'rectified rechecked',
      withdraw: 'open rectified rechecked',
    })
  })
})

function facts(grade: 'general' | 'major', place: string) {
  const { exercise: _, ...all } = hazardFacts({ grade, place })
  return all
}

function picture(seed: number) {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, seed % 256, Math.floor(seed / 256)])
  return { name: `${seed}.jpg`, size: bytes.length, base64: bytes.toString('base64') }
}

async function inState(state: (typeof hazardStates)[number], step: HazardStep) {
  const { id } = await found(room, { grade: 'major' })
  if (step === 'crossOff') await signed(room, id)
  if (step === 'unlist')
    await room.ok('officer', 'hazards.supervise', { id, words: '县安委会', name: '陈静' })
  if (state === 'rectified') await room.ok('officer', 'hazards.rectified', { id, name: '周明', words: '好' })
  if (state === 'rechecked' || state === 'crossedOff') await rechecked(room, id)
  if (state === 'crossedOff' && step !== 'crossOff') await signed(room, id)
  if (state === 'crossedOff') await room.ok('officer', 'hazards.crossOff', { id, name: '陈静' })
  if (state === 'withdrawn') await room.ok('officer', 'hazards.withdraw', { id, reason: '重复' })
  return room.ok('officer', 'hazards.get', { id })
}
