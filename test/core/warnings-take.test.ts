import { describe, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { nationalThree, rain } from '#test/help/warning-facts.ts'

const orange =
  '澄河县气象台2026年03月10日07时30分发布暴雨橙色预警信号：预计未来3小时白石镇、柳河乡累计降雨量将达50毫米以上，请注意防范。'
const lift = '澄河县气象台2026年03月10日09时40分解除暴雨橙色预警信号。'

async function take(room: TestRoom, text: string) {
  return room.ok('officer', 'warnings.take', { text })
}

async function lines(room: TestRoom, words: string): Promise<string[]> {
  return (await room.ok('officer', 'log.search', { words })).entries.map(({ text }) => text)
}

describe('a pasted text', () => {
  test('is kept word by word, taken in as read, in force, and told to the duty log once', async () => {
    const room = await openTestRoom()
    const { result, taken, receipt } = await take(room, orange)
    expect(result).toBe('taken')
    expect(taken).toMatchObject([
      { standing: 'joined', action: 'issue', facts: { colour: 'orange', horizonHours: 3 } },
    ])
    expect((await room.ok('officer', 'warnings.receipt', { id: receipt })).raw).toBe(orange)
    const { warnings } = await room.ok('officer', 'warnings.inForce', {})
    expect(warnings).toMatchObject([
      {
        hazard: '暴雨',
        colour: 'orange',
        level: 2,
        issuers: ['澄河县气象台'],
        places: [{ name: '白石镇' }, { name: '柳河乡' }],
        since: '2026-03-09T23:30:00.000Z',
        lapsesAt: '2026-03-10T02:30:00.000Z',
        state: 'inForce',
        startMissing: false,
        reported: false,
      },
    ])
    expect(await lines(room, '收到预警')).toEqual([
      '收到预警：澄河县气象台暴雨橙色预警，2026-03-10 07:30 发布（粘贴）。',
    ])
  })

  test('pasted twice is known, with a second receipt and no second line in the log', async () => {
    const room = await openTestRoom()
    const first = await take(room, orange)
    const second = await take(room, orange)
    expect(second).toMatchObject({ result: 'known', taken: [], known: [{ id: first.taken[0]?.id }] })
    expect(second.known[0]?.sources).toHaveLength(2)
    expect(await lines(room, '收到预警')).toHaveLength(1)
    expect((await room.ok('officer', 'warnings.list', {})).total).toBe(1)
  })

  test('that is no warning is refused in words and nothing is kept', async () => {
    const room = await openTestRoom()
    for (const text of ['收到，谢谢。', '<alert/>', '今天天气不错'])
      expect(await room.no('officer', 'warnings.take', { text })).toMatchObject({
        code: 'warnings.noWarning',
      })
    expect(await room.no('officer', 'warnings.take', { text: ' \n ' })).toMatchObject({
      faults: { text: 'empty' },
    })
    expect(await room.no('officer', 'warnings.take', { text: 'x', items: [] })).toMatchObject({
      faults: { items: 'warnings.noItems' },
    })
    expect(await room.ok('officer', 'warnings.receipts', {})).toEqual([])
  })

  test('with several warnings is one receipt with several messages', async () => {
    const room = await openTestRoom()
    room.clock.pass(180)
    const { taken, receipt } = await take(room, `${orange}\n\n${lift}`)
    expect(taken.map(({ action }) => action)).toEqual(['issue', 'lift'])
    expect(await room.ok('officer', 'warnings.receipts', {})).toMatchObject([
      { id: receipt, way: 'paste', result: 'taken', messages: taken.map(({ id }) => id) },
    ])
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toEqual([])
  })
})

describe('the same warning from two ways', () => {
  const [alert] = nationalThree() as [ReturnType<typeof rain>]
  const told = rain({ text: '县气象台电话：暴雨橙色。', places: [{ name: '白石镇' }] })

  test.each(['first', 'last'])(
    'is one message with two receipts, the file that comes %s speaks for it',
    async (when) => {
      const room = await openTestRoom()
      room.clock.pass(600)
      const both = when === 'first' ? [alert, told] : [told, alert]
      for (const facts of both) await room.ok('officer', 'warnings.enter', { facts })
      const { chains } = await room.ok('officer', 'warnings.list', {})
      expect(chains).toMatchObject([{ messages: 1 }])
      const { messages } = await room.ok('officer', 'warnings.chain', { id: chains[0]?.id ?? 0 })
      expect(messages[0]).toMatchObject({
        facts: { identifier: alert.identifier, horizonHours: 3 },
        marks: ['differs'],
      })
      expect(messages[0]?.sources.map(({ differs }) => differs.length > 0).sort()).toEqual([false, true])
    },
  )

  test('a cancel that names the file lifts what was told by telephone, whatever came first', async () => {
    const [, , cancel] = nationalThree() as [unknown, unknown, ReturnType<typeof rain>]
    for (const all of [
      [told, cancel, alert],
      [cancel, alert, told],
      [told, alert, cancel],
    ]) {
      const room = await openTestRoom()
      room.clock.pass(1440)
      for (const facts of all)
        await room.ok('officer', 'warnings.enter', {
          facts: facts === cancel ? { ...cancel, colour: 'orange' } : facts,
        })
      expect((await room.ok('officer', 'warnings.list', {})).chains).toMatchObject([
        { state: 'lifted', messages: 2 },
      ])
    }
  })
})

describe('what is odd is taken with a mark', () => {
  test.each([
    [{ issuedAt: '2025-03-10T08:00:00.000Z' }, ['issuedLongAgo']],
    [{ issuedAt: '2026-03-10T05:00:00.000Z' }, ['issuedAhead']],
    [{ issuedAt: null }, ['timeGuessed']],
    [{ issuedAt: '2026-03-09T20:00:00.000Z', validUntil: '2026-03-09T22:00:00.000Z' }, ['horizonPast']],
    [{ hazard: '冰雹', colour: 'blue' as const, issuedAt: '2026-03-10T00:00:00.000Z' }, ['colourNotOfType']],
    [{ hazard: '黑风', issuedAt: '2026-03-10T00:00:00.000Z' }, ['hazardUnknown']],
  ])('%j', async (more, marks) => {
    const room = await openTestRoom()
    const { taken } = await room.ok('officer', 'warnings.enter', { facts: rain(more) })
    expect(taken[0]?.marks).toEqual(marks)
  })

  test('a type of the room is known from then on, with its colours', async () => {
    const room = await openTestRoom()
    const type = {
      name: '黑风',
      colours: ['red' as const],
      criteria: { red: '能见度小于50米' },
      source: '县政办〔2026〕3号',
    }
    await room.ok('admin', 'warnings.setType', type)
    const { taken } = await room.ok('officer', 'warnings.enter', {
      facts: rain({ hazard: '黑风', issuedAt: '2026-03-10T00:00:00.000Z' }),
    })
    expect(taken[0]?.marks).toEqual(['colourNotOfType'])
    expect(await room.ok('officer', 'warnings.guide', { hazard: '黑风', colour: 'red' })).toMatchObject({
      guide: { criteria: '能见度小于50米', source: '县政办〔2026〕3号' },
    })
    expect(await room.ok('officer', 'warnings.guide', { hazard: '黑风', colour: 'blue' })).toEqual({
      guide: null,
    })
    await room.ok('admin', 'warnings.setType', { ...type, active: false })
    const types = await room.ok('officer', 'warnings.types', {})
    expect(types.filter(({ name }) => name === '黑风')).toMatchObject([{ own: true, active: false }])
  })
})

test('what cannot be is refused by field', async () => {
  const room = await openTestRoom()
  const ends = rain({ validUntil: '2026-03-10T07:00:00.000Z' })
  expect(await room.no('officer', 'warnings.enter', { facts: ends })).toMatchObject({
    faults: { 'facts.validUntil': 'warnings.endsBeforeIssue' },
  })
  expect(await room.no('officer', 'warnings.take', { text: 'x', items: [rain(), ends] })).toMatchObject({
    faults: { 'items.1.validUntil': 'warnings.endsBeforeIssue' },
  })
  expect(
    await room.no('officer', 'warnings.enter', { facts: rain(), receivedAt: '2026-03-10T00:02:00.000Z' }),
  ).toMatchObject({ faults: { receivedAt: 'warnings.receivedAhead' } })
  expect(await room.no('officer', 'warnings.enter', { facts: { ...rain(), hazard: ' ' } })).toMatchObject({
    faults: { 'facts.hazard': 'empty' },
  })
  expect(await room.ok('officer', 'warnings.receipts', {})).toEqual([])
})

test('exercises and tests are apart from what is meant, everywhere', async () => {
  const room = await openTestRoom()
  room.clock.pass(600)
  await room.ok('officer', 'warnings.enter', { facts: rain({ status: 'exercise' }) })
  await room.ok('officer', 'warnings.enter', { facts: rain({ status: 'test', colour: 'red' }) })
  await room.ok('officer', 'warnings.enter', {
    facts: rain({ status: 'exercise', action: 'lift', issuedAt: '2026-03-10T09:00:00.000Z' }),
  })
  await room.ok('officer', 'warnings.enter', { facts: rain({ colour: 'yellow' }) })
  const inForce = async (status: 'actual' | 'exercise' | 'test') =>
    (await room.ok('officer', 'warnings.inForce', { status })).warnings.map(({ colour }) => colour)
  expect([await inForce('actual'), await inForce('exercise'), await inForce('test')]).toEqual([
    ['yellow'],
    [],
    ['red'],
  ])
  const due = await room.ok('officer', 'warnings.due', {})
  expect(due.map(({ text }) => text)).toEqual(Array(due.length).fill('澄河县气象台暴雨黄色预警'))
  expect(await lines(room, '演练')).toHaveLength(2)
})

test('the notice of a response is kept beside the warnings and makes none', async () => {
  const room = await openTestRoom()
  const text =
    '临岭县防汛抗旱指挥部关于启动防汛Ⅲ级应急响应的通知：经会商研判，县防指决定于2026年03月10日07时00分启动防汛Ⅲ级应急响应。'
  const { taken } = await take(room, text)
  expect(taken).toMatchObject([{ standing: 'notice', chain: null, facts: { responseLevel: 3 } }])
  expect(await take(room, text)).toMatchObject({ result: 'known' })
  expect((await room.ok('officer', 'warnings.list', {})).total).toBe(0)
  expect((await room.ok('officer', 'warnings.held', {})).notices).toHaveLength(1)
  expect(await lines(room, '应急响应通知')).toHaveLength(1)
})

test('a text whose hours ended before it was issued is taken with its mark, and the slip counts for nothing', async () => {
  const room = await openTestRoom()
  const text =
    '临岭县气象台2026年03月10日07时40分发布暴雨橙色预警信号：预计1月20日16时至21日16时，白石镇发生暴雨的可能性大，请注意防范。'
  const { taken } = await room.ok('officer', 'warnings.take', { text })
  expect(taken[0]?.facts).toMatchObject({ validUntil: null, text })
  expect(taken[0]?.facts.marks).toContain('timeUnsure')
})
