import { describe, expect, test } from 'vitest'
import type { InputOf, ValueOf } from '#shared/contract/index.ts'
import { calloutLines, lastBoard, scheme, takeWarning } from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

const later = (minutes: number) => new Date(Date.parse(founded) + minutes * 60_000).toISOString()

/** A call-out for a red rainstorm over one town, by a scheme of the room's own. */
async function begun(room: TestRoom, plan: Partial<InputOf<'callouts.setScheme'>['plan']> = {}) {
  const book = await smallBook(room)
  const chain = await takeWarning(room, { places: ['白石镇'] })
  await scheme(room, plan)
  const board = await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
  return { book, chain, board }
}

type Target = ValueOf<'callouts.board'>['targets'][number]
const states = (targets: readonly Target[]) => targets.map(({ unit, state }) => [unit, state])

describe('schemes', () => {
  test('shipped are samples, off, with source and what is not sure', async () => {
    const room = await openTestRoom()
    const schemes = await room.ok('officer', 'callouts.schemes', {})
    expect(schemes.map(({ code }) => code)).toEqual([
      'sample1833Orange',
      'sample1833Red',
      'sampleWakeUp',
      'sampleRedHeads',
    ])
    for (const one of schemes) {
      expect(one).toMatchObject({ sample: true, own: false, active: false, fits: false })
      expect([one.source, one.unsure].every((words) => words.length > 20)).toBe(true)
    }
  })

  test('that are off begin nothing', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    const chain = await takeWarning(room, {})
    expect(await room.no('officer', 'callouts.start', { scheme: 'sample1833Red', chain })).toMatchObject({
      code: 'callouts.schemeOff',
    })
    await room.ok('lead', 'callouts.switchScheme', { code: 'sample1833Red', active: true })
    const board = await room.ok('officer', 'callouts.start', { scheme: 'sample1833Red', chain })
    expect(board.targets.length).toBeGreaterThan(0)
    await room.ok('lead', 'callouts.switchScheme', { code: 'sample1833Red', active: false })
    expect(await room.no('officer', 'callouts.start', { scheme: 'sample1833Red', chain })).toMatchObject({
      code: 'callouts.schemeOff',
    })
  })

  test('that fit the hazard and colour of a warning come first', async () => {
    const room = await openTestRoom()
    const chain = await takeWarning(room, { colour: 'orange' })
    const schemes = await room.ok('officer', 'callouts.schemes', { chain })
    expect(schemes.filter(({ fits }) => fits).map(({ code }) => code)).toEqual(['sample1833Orange'])
    expect(schemes[0]?.code).toBe('sample1833Orange')
  })

  test('of the room itself are written and changed by those who plan, and a sample may become one', async () => {
    const room = await openTestRoom()
    const own = await scheme(room, {})
    expect(own).toMatchObject({ code: 'own', own: true, sample: false, active: true, unsure: '' })
    expect(await room.no('officer', 'callouts.setScheme', { ...own })).toMatchObject({ code: 'door.noRight' })
    const { plan } = own
    await room.ok('lead', 'callouts.setScheme', {
      code: 'sampleWakeUp',
      name: '本县叫醒',
      plan,
      source: '县方案',
    })
    const [changed] = (await room.ok('officer', 'callouts.schemes', {})).filter(
      ({ code }) => code === 'sampleWakeUp',
    )
    expect(changed).toMatchObject({ name: '本县叫醒', own: true, sample: false, active: false })
  })

  test.each([
    [{ waves: [] }, 'plan.waves'],
    [{ ladder: [] }, 'plan.ladder'],
    [{ answerMinutes: 0 }, 'plan.answerMinutes'],
    [{ needs: ['weather'] }, 'plan.needs.0'],
    [{ ladder: [{ step: 'phone', afterMinutes: -1 }] }, 'plan.ladder.0.afterMinutes'],
  ])('with %j are refused by the field', async (fault, field) => {
    const room = await openTestRoom()
    const { plan } = await scheme(room, {})
    const reply = await room.no('lead', 'callouts.setScheme', {
      code: 'bad',
      name: '坏',
      source: '无',
      plan: { ...plan, ...fault },
    })
    expect(Object.keys(reply.faults ?? {})).toEqual([field])
  })
})

describe('what a scheme proposes', () => {
  test('is one target of every unit with the ladder through its people, duty line and superior', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    const chain = await takeWarning(room, { places: ['白石镇', '无人村'] })
    await scheme(room, {})
    const proposal = await room.ok('officer', 'callouts.prepare', { scheme: 'own', chain })
    expect(proposal).toMatchObject({
      exercise: false,
      places: ['白石镇', '无人村'],
      nobodyFor: ['无人村'],
      open: [],
    })
    expect(proposal.targets.map(({ unit, who, wave }) => [unit, who, wave])).toEqual([
      ['白石镇', '唐文博', 0],
    ])
    const [target] = proposal.targets
    expect(target?.lacks).toEqual(['verified'])
    expect(target?.ladder.map(({ step, channel, who, number }) => [step, channel, who, number])).toEqual([
      ['message', 'message', '唐文博', '13800000201'],
      ['phone', 'phone', '唐文博', '13800000201'],
      ['phone2', 'phone', '唐文博', '0550-6600301'],
      ['deputy', 'phone', '周志强', '13821608000'],
      ['dutyLine', 'dutyLine', '', '0550-6600200'],
      ['superior', 'phone', '钱永明', '13838065000'],
      ['loudspeaker', 'loudspeaker', '', ''],
    ])
  })

  test('leaves nobody out when nobody is in charge of the places, and says so', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    await scheme(room, {})
    const places = ['省里某地']
    const proposal = await room.ok('officer', 'callouts.prepare', { scheme: 'own', places })
    expect(proposal.nobodyFor).toEqual(places)
    expect(proposal.targets.map(({ unit }) => unit)).toEqual(['白石镇', '柳河乡'])
  })

  test('calls a satellite telephone where the plan wants one and somebody has it', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    const ladder = [{ step: 'phone' as const, afterMinutes: 0, channel: 'satellite' as const }]
    await scheme(room, {
      ladder,
      waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }],
    })
    const { targets } = await room.ok('officer', 'callouts.prepare', { scheme: 'own' })
    expect(targets.map(({ ladder }) => [ladder[0]?.channel, ladder[0]?.number])).toEqual([
      ['satellite', '17400000201'],
      ['phone', '13833831000'],
    ])
  })

  test('names who has no number or a wrong one, and still puts them on the board', async () => {
    const room = await openTestRoom()
    const { first, other } = await smallBook(room)
    await room.ok('officer', 'contacts.verify', { number: first.numbers[0]?.id ?? 0, outcome: 'wrong' })
    await room.ok('officer', 'contacts.change', { id: 5, unit: other.id, name: '萧国栋', numbers: [] })
    await scheme(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
    const { targets } = await room.ok('officer', 'callouts.prepare', { scheme: 'own' })
    expect(targets.map(({ unit, lacks }) => [unit, lacks])).toEqual([
      ['白石镇', ['verified']],
      ['柳河乡', ['number', 'deputy']],
    ])
    expect(targets[0]?.ladder[1]?.number).toBe('0550-6600301')
    expect(targets[1]?.ladder.map(({ step }) => step)).toEqual(['superior', 'loudspeaker'])
  })

  test('has everyone once, in the first wave that names them, by charge, post or name', async () => {
    const room = await openTestRoom()
    const { keeper, waters } = await smallBook(room)
    await scheme(room, {
      waves: [
        { afterMinutes: 0, who: [{ posts: ['镇长'], where: 'all', each: 'contact' }] },
        {
          afterMinutes: 5,
          who: [
            { contacts: [waters.id], each: 'contact' },
            { charges: ['reservoirPatrol'], where: 'all', each: 'contact' },
          ],
        },
        { afterMinutes: 9, who: [{ where: 'all', each: 'contact' }] },
      ],
    })
    const { targets } = await room.ok('officer', 'callouts.prepare', { scheme: 'own' })
    expect(targets.map(({ wave, who }) => [wave, who])).toEqual([
      [0, '徐雪梅'],
      [0, '周志强'],
      [1, '王国栋'],
      [1, keeper.name],
      [2, '钱永明'],
      [2, '唐文博'],
      [2, '萧国栋'],
    ])
  })
})

describe('a call-out', () => {
  test('begun keeps plan and ladder as they are, whatever is changed in book and scheme later', async () => {
    const room = await openTestRoom()
    const { book, board } = await begun(room)
    await room.ok('officer', 'contacts.change', { id: book.first.id, unit: book.town.id, name: '换人' })
    await scheme(room, { answerMinutes: 99 })
    const then = await lastBoard(room)
    expect(then).toEqual(board)
    expect(then).toMatchObject({ chain: 1, exercise: false, startedAt: founded, startedBy: { name: '王芳' } })
    expect(calloutLines(room)).toEqual([
      '开始叫应：测试县气象台暴雨红色预警，按“本县方案”共 1 个对象。经办：王芳。',
    ])
  })

  test('walks from to call over called and received to answered, and is not answered by “received”', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    const target = board.targets[0]?.id ?? 0
    const step = async (input: Omit<InputOf<'callouts.try'>, 'target'>) =>
      room.ok('officer', 'callouts.try', { target, ...input })
    expect(board.targets[0]).toMatchObject({
      state: 'toCall',
      next: { step: 'message', due: true, at: founded },
    })
    expect(await step({ result: 'sent' })).toMatchObject({
      state: 'called',
      next: { step: 'phone', at: later(3), due: false, who: '唐文博', number: '13800000201' },
    })
    room.clock.pass(3)
    expect(await step({ result: 'noAnswer' })).toMatchObject({ next: { step: 'phone2', at: later(6) } })
    room.clock.pass(3)
    expect(await step({ result: 'reached', words: '收到' })).toMatchObject({
      state: 'acked',
      missing: ['commander', 'villages', 'moved'],
      next: { step: 'phone2', at: later(15) },
    })
    room.clock.pass(2)
    const partly = { commander: '唐文博', villages: 3 }
    expect(await step({ result: 'answered', answer: partly })).toMatchObject({
      state: 'acked',
      missing: ['moved'],
    })
    room.clock.pass(1)
    const whole = await step({ result: 'answered', answer: { moved: 0 }, words: '没有人转移' })
    expect(whole).toMatchObject({
      state: 'answered',
      missing: [],
      next: null,
      answeredAt: later(9),
      ageSeconds: 540,
      answer: { commander: '唐文博', villages: 3, moved: 0, place: '', doing: '' },
    })
    expect(whole.tries.map(({ rung, channel, number, called }) => [rung, channel, number, called])).toEqual([
      [0, 'message', '13800000201', '唐文博 党委书记'],
      [1, 'phone', '13800000201', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
      [2, 'phone', '0550-6600301', '唐文博 党委书记'],
    ])
    expect(calloutLines(room).slice(1)).toEqual([
      '叫应答复（测试县气象台暴雨红色预警）：白石镇 唐文博 党委书记：指挥 唐文博；受影响村 3 个（还缺：转移人数）',
      '叫应答复（测试县气象台暴雨红色预警）：白石镇 唐文博 党委书记：转移 0 人；没有人转移',
    ])
  })

  test('says at fifteen minutes to the second that nobody answered, and loses nothing at a restart', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    await room.ok('officer', 'callouts.try', { target: board.targets[0]?.id ?? 0, result: 'read' })
    room.clock.passUntil(later(14.99))
    expect((await lastBoard(room)).targets[0]?.state).toBe('acked')
    room.reopen()
    room.clock.passUntil(later(15))
    const late = await lastBoard(room)
    expect(late.targets[0]).toMatchObject({
      state: 'unanswered',
      next: { step: 'phone', at: later(15), due: true },
    })
    expect(late.oldest).toEqual({ target: 1, unit: '白石镇', seconds: 900 })
  })

  test('begins its waves in their minutes', async () => {
    const room = await openTestRoom()
    const who = (unitKinds: ('township' | 'department')[]) => [{ unitKinds, where: 'all' as const }]
    await begun(room, {
      waves: [
        { afterMinutes: 0, who: who(['township']) },
        { afterMinutes: 10, who: who(['department']), needs: ['doing'] },
      ],
    })
    const board = await lastBoard(room)
    expect(board.queue).toEqual([1, 2, 3])
    expect(board.targets.map(({ begun, answerBy }) => [begun, answerBy])).toEqual([
      [true, later(15)],
      [true, later(15)],
      [false, later(25)],
    ])
    room.clock.pass(10)
    const then = await lastBoard(room)
    expect(then.targets[2]).toMatchObject({
      begun: true,
      ageSeconds: 0,
      needs: ['doing'],
      next: { due: true },
    })
    await room.ok('officer', 'callouts.try', { target: 3, result: 'answered', answer: { doing: '加密会商' } })
    expect((await lastBoard(room)).waves).toMatchObject([
      { total: 2, answered: 0 },
      { total: 1, answered: 1 },
    ])
  })

  test('shows the board as it stood at any moment', async () => {
    const room = await openTestRoom()
    const { board } = await begun(room)
    room.clock.pass(5)
    await room.ok('officer', 'callouts.try', { target: 1, result: 'reached' })
    room.clock.pass(5)
    expect(await room.ok('officer', 'callouts.board', { id: board.id, at: founded })).toEqual(board)
    const between = await room.ok('officer', 'callouts.board', { id: board.id, at: later(5) })
    expect(states(between.targets)).toEqual([['白石镇', 'acked']])
  })

  test('takes a message to many at once, and none of it when one of them cannot get any', async () => {
    const room = await openTestRoom()
    const { book } = await begun(room, {
      waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }],
    })
    await room.ok('officer', 'callouts.addTarget', { id: 1, unitId: book.office.id, contact: book.waters.id })
    const sent = await room.ok('officer', 'callouts.sent', { id: 1, targets: [1, 2, 2], words: '请立即上岗' })
    expect(sent.targets.map(({ tries }) => tries.length)).toEqual([1, 1, 0])
    await room.ok('officer', 'callouts.addTarget', {
      id: 1,
      stranger: { unit: '石桥村', who: '老李', number: '6600777' },
    })
    expect(await room.no('officer', 'callouts.sent', { id: 1, targets: [3, 4] })).toMatchObject({
      code: 'callouts.noMessage',
      fields: { units: '石桥村' },
    })
    expect((await lastBoard(room)).targets.map(({ tries }) => tries.length)).toEqual([1, 1, 0, 0])
  })

  test('takes somebody more, somebody out with a reason, and nobody twice', async () => {
    const room = await openTestRoom()
    const { book } = await begun(room)
    const more = { id: 1, unitId: book.other.id }
    expect(await room.ok('officer', 'callouts.addTarget', more)).toMatchObject({
      unit: '柳河乡',
      who: '萧国栋',
      place: 2,
    })
    expect(await room.no('officer', 'callouts.addTarget', more)).toMatchObject({
      code: 'callouts.targetTwice',
    })
    const dropped = await room.ok('officer', 'callouts.dropTarget', { target: 2, reason: '不在影响区' })
    expect(dropped).toMatchObject({ state: 'dropped', next: null, dropped: { why: '不在影响区' } })
    expect(await room.no('officer', 'callouts.try', { target: 2, result: 'busy' })).toMatchObject({
      code: 'callouts.droppedTarget',
    })
    expect((await lastBoard(room)).counts).toMatchObject({ total: 1, dropped: 1, toCall: 1 })
    expect(await room.ok('officer', 'callouts.addTarget', more)).toMatchObject({ place: 3, state: 'toCall' })
  })

  test.each([
    [{ result: 'sent', channel: 'phone' }, { result: 'callouts.resultOfChannel' }],
    [{ result: 'busy', channel: 'message' }, { result: 'callouts.resultOfChannel' }],
    [{ result: 'busy', rung: 29 }, { rung: 'callouts.unknownRung' }],
    [{ result: 'nothing' }, { result: 'invalid_value' }],
    [{ result: 'answered', answer: { moved: -1 } }, { 'answer.moved': 'too_small' }],
  ])('refuses a try with %j by the field', async (fault, faults) => {
    const room = await openTestRoom()
    await begun(room)
    expect(await room.no('officer', 'callouts.try', { target: 1, ...fault })).toMatchObject({ faults })
    expect((await lastBoard(room)).targets[0]?.tries).toEqual([])
  })

  test('for a warning that is over, or with nobody to call, is not begun', async () => {
    const room = await openTestRoom()
    await scheme(room, {})
    const chain = await takeWarning(room, {})
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', chain })).toMatchObject({
      code: 'callouts.nobody',
    })
    await smallBook(room)
    room.clock.pass(60)
    await takeWarning(room, { action: 'lift' })
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', chain })).toMatchObject({
      code: 'callouts.warningOver',
    })
    expect(await room.ok('officer', 'callouts.list', {})).toEqual([])
  })

  test('of chosen people has those alone, each once', async () => {
    const room = await openTestRoom()
    const { other, elsewhere, town } = await smallBook(room)
    await scheme(room, {})
    const chosen = [{ unitId: other.id, contact: elsewhere.id }, { unitId: town.id }]
    const board = await room.ok('officer', 'callouts.start', { scheme: 'own', targets: chosen })
    expect(board.targets.map(({ who }) => who)).toEqual(['萧国栋', '唐文博'])
    const twice = [{ unitId: other.id }, { unitId: other.id, contact: elsewhere.id }]
    expect(await room.no('officer', 'callouts.start', { scheme: 'own', targets: twice })).toMatchObject({
      code: 'callouts.targetTwice',
    })
  })

  test('of an exercise says so in its log lines and its due item', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    await scheme(room, {})
    const chain = await takeWarning(room, { status: 'exercise' })
    const board = await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
    expect(board.exercise).toBe(true)
    expect(calloutLines(room)[0]).toMatch(/^【演练】开始叫应/)
    const [item] = await room.ok('officer', 'callouts.due', {})
    expect(item?.text).toMatch(/^【演练】/)
  })
})

describe('a call-out at its end', () => {
  test('is ended without a reason only when all have answered', async () => {
    const room = await openTestRoom()
    await begun(room)
    expect(await room.no('officer', 'callouts.end', { id: 1 })).toMatchObject({
      code: 'callouts.stillOpen',
      fields: { open: 1, total: 1 },
    })
    const answer = { commander: '唐文博', villages: 3, moved: 12 }
    await room.ok('officer', 'callouts.try', { target: 1, result: 'answered', answer })
    const ended = await room.ok('officer', 'callouts.end', { id: 1 })
    expect(ended).toMatchObject({
      endedAt: founded,
      endedBy: { name: '王芳' },
      ending: '',
      next: null,
      oldest: null,
    })
    expect(await room.no('officer', 'callouts.try', { target: 1, result: 'busy' })).toMatchObject({
      code: 'callouts.ended',
    })
    expect(calloutLines(room).at(-1)).toBe(
      '叫应结束：测试县气象台暴雨红色预警。应叫 1，已应 1，未应 0，移出 0。经办：王芳。',
    )
  })

  test('with somebody unanswered keeps the reason, and their state stands still', async () => {
    const room = await openTestRoom()
    await begun(room)
    room.clock.pass(5)
    await room.ok('officer', 'callouts.end', { id: 1, reason: '预警已解除' })
    room.clock.pass(600)
    const board = await lastBoard(room)
    expect(board).toMatchObject({
      ending: '预警已解除',
      queue: [],
      targets: [{ state: 'toCall', ageSeconds: 300 }],
    })
    expect(await room.ok('officer', 'callouts.list', { open: true })).toEqual([])
  })

  test('asks for the report within its minutes after the warning was lifted, until it is given', async () => {
    const room = await openTestRoom()
    await begun(room, { feedbackMinutes: 30, feedbackWhat: '雨情、转移人数' })
    const feedback = { id: 1, words: '累计雨量 120 毫米，转移 12 人' }
    expect(await room.no('officer', 'callouts.feedback', feedback)).toMatchObject({
      code: 'callouts.notLifted',
    })
    room.clock.pass(60)
    await takeWarning(room, { action: 'lift' })
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'calloutFeedback')
    expect(await due()).toMatchObject([{ key: 'calloutFeedback/1', dueAt: later(90), page: 'callouts/1' }])
    await room.ok('officer', 'callouts.end', { id: 1, reason: '预警已解除' })
    room.reopen()
    expect(await due()).toHaveLength(1)
    const given = await room.ok('officer', 'callouts.feedback', feedback)
    expect(given.feedback).toMatchObject({ at: later(60), words: feedback.words, by: { name: '王芳' } })
    expect(await due()).toEqual([])
    expect(await room.no('officer', 'callouts.feedback', feedback)).toMatchObject({
      code: 'callouts.feedbackGiven',
    })
  })
})

describe('the due item of a call-out', () => {
  test('is one for all its targets: the most urgent step, with another key for every step', async () => {
    const room = await openTestRoom()
    await begun(room, { waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'], where: 'all' }] }] })
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'callout')
    expect(await due()).toEqual([
      {
        key: 'callout/1/1/0',
        kind: 'callout',
        id: 1,
        text: '测试县气象台暴雨红色预警：已应 0/2。下一步：白石镇 发信息 唐文博',
        dueAt: founded,
        page: 'callouts/1',
        fields: expect.objectContaining({ answered: 0, total: 2, open: 2, unit: '白石镇' }),
      },
    ])
    await room.ok('officer', 'callouts.sent', { id: 1, targets: [1, 2] })
    expect(await due()).toMatchObject([{ key: 'callout/1/1/1', dueAt: later(3) }])
    room.clock.pass(3)
    await room.ok('officer', 'callouts.try', { target: 1, result: 'noAnswer' })
    expect(await due()).toMatchObject([{ key: 'callout/1/2/1', dueAt: later(3) }])
    for (const target of [1, 2])
      await room.ok('officer', 'callouts.try', {
        target,
        result: 'answered',
        answer: { commander: '甲', villages: 0, moved: 0 },
      })
    expect(await due()).toMatchObject([{ key: 'callout/1/end', dueAt: later(33) }])
    await room.ok('officer', 'callouts.end', { id: 1 })
    expect(await due()).toEqual([])
  })

  test('says that a warning has a scheme that is on and nobody was called for it, until it is begun', async () => {
    const room = await openTestRoom()
    const due = async () =>
      (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'callout')
    await smallBook(room)
    const chain = await takeWarning(room, { places: ['白石镇'] })
    expect(await due()).toEqual([])
    await scheme(room, {})
    expect(await due()).toMatchObject([
      { key: `callout/begin/${chain}`, dueAt: later(5), page: `callouts/start/${chain}` },
    ])
    await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
    expect((await due()).map(({ key }) => key)).toEqual(['callout/1/1/0'])
  })
})
