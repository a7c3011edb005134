import { rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentPath } from '#core/db/content-path.ts'
import { found, rechecked, signed } from '#test/help/hazard-acts.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const day = 1440
const march = { from: '2026-03-01', to: '2026-03-31' }
const jpeg = (n: number) => file(`现场${n}.jpg`, Buffer.from([0xff, 0xd8, 0xff, n]))
const file = (name: string, bytes: Buffer) => ({ name, size: bytes.length, base64: bytes.toString('base64') })

describe('photographs', () => {
  test('are kept up to sixty, the sixty-first is refused in words and the sixty stay', async () => {
    const { id } = await found(room)
    for (let n = 1; n <= 60; n += 1)
      await room.ok('officer', 'hazards.addPhoto', { id, stage: 'found', ...jpeg(n) })
    expect(
      await room.no('officer', 'hazards.addPhoto', { id, stage: 'rectified', ...jpeg(61) }),
    ).toMatchObject({
      code: 'hazards.tooManyPhotos',
      fields: { most: 60, name: '现场61.jpg' },
    })
    const { photos } = await room.ok('officer', 'hazards.get', { id })
    expect(photos).toHaveLength(60)
    expect(await room.ok('officer', 'hazards.photo', { id: photos[59]?.id ?? 0 })).toEqual({
      name: '现场60.jpg',
      type: 'image/jpeg',
      base64: jpeg(60).base64,
    })
  }, 30_000)

  test('too large are refused by what is said of them, what is no picture by what it is, the same again by its content', async () => {
    const { id } = await found(room)
    const add = (more: { name: string; size: number; base64: string }) =>
      room.no('officer', 'hazards.addPhoto', { id, stage: 'found', ...more })
    expect(await add({ name: '大.jpg', size: 30 * 1024 * 1024, base64: '' })).toMatchObject({
      code: 'log.attachmentTooLarge',
    })
    expect(await add(file('说明.pdf', Buffer.from('%PDF')))).toMatchObject({ code: 'hazards.noPicture' })
    expect(await add(file('假.png', Buffer.from('MZ..')))).toMatchObject({ code: 'hazards.noPicture' })
    await room.ok('officer', 'hazards.addPhoto', { id, stage: 'found', ...jpeg(1) })
    expect(await add(jpeg(1))).toMatchObject({ code: 'hazards.photoTwice' })
  })

  test('that were changed or are gone are refused and found by the audit', async () => {
    const { id } = await found(room)
    const { photos } = await room.ok('officer', 'hazards.addPhoto', { id, stage: 'found', ...jpeg(1) })
    const [photo] = photos
    const path = contentPath(room.file, photo?.hash ?? '')
    writeFileSync(path, 'other')
    const verify = async () => {
      const reply = await room.console.ask({
        seat: 'officer',
        call: { operation: 'audit.verify', input: {} },
      })
      return reply.ok ? (reply.value as { ok: boolean; broken?: object[] }) : null
    }
    const look = () =>
      room.console.ask({ seat: 'officer', call: { operation: 'hazards.photo', input: { id: photo?.id } } })
    expect(await look()).toMatchObject({ code: 'log.attachmentChanged' })
    expect(await verify()).toMatchObject({
      ok: false,
      broken: [{ table: 'hazard_photo', what: 'attachmentChanged' }],
    })
    rmSync(path)
    expect(await look()).toMatchObject({ code: 'log.attachmentMissing' })
    writeFileSync(path, Buffer.from(jpeg(1).base64, 'base64'))
  })
})

describe('units under attention', () => {
  const watched = { name: '临江化工', reason: '一年内两起事故', source: '县安委会名单', since: '2026-03-01' }

  test('are flagged wherever their name stands, whole or within a longer one', async () => {
    await room.ok('officer', 'hazards.addAttention', watched)
    const flagged = await room.ok('officer', 'hazards.attention', {
      names: ['临江化工有限公司', '白石酒店', '临江'],
    })
    expect(flagged.map(({ name, unit }) => [name, unit.reason])).toEqual([
      ['临江化工有限公司', '一年内两起事故'],
    ])
    expect((await found(room)).attention).toMatchObject({ name: '临江化工' })
  })

  test.each([
    ['a place with the name in it', '化工园3号临江化工有限公司', ['临江化工有限公司']],
    ['a title that leaves the legal form out', '临江化工储罐泄漏', ['临江化工有限公司']],
    ['a text that names two', '兴旺饭店旁的临江化工', ['兴旺饭店', '临江化工有限公司']],
    ['a place that is only part of the name', '临江', []],
    ['a text about something else', '白石镇山体滑坡', []],
    ['a unit whose name without its form is too short to mean it', '大成路火情', []],
  ])('are flagged in %s', async (_what, text, names) => {
    for (const name of ['临江化工有限公司', '兴旺饭店', '大成公司'])
      await room.ok('officer', 'hazards.addAttention', { ...watched, name })
    const flagged = await room.ok('officer', 'hazards.attention', { texts: [text, text] })
    expect(flagged.map(({ unit }) => unit.name)).toEqual(names)
    expect(flagged.every(({ name }) => name === text)).toBe(true)
  })

  test('are not after they were lifted with a reason, nor past their last day', async () => {
    const { id } = await room.ok('officer', 'hazards.addAttention', watched)
    expect(await room.no('officer', 'hazards.addAttention', watched)).toMatchObject({
      code: 'hazards.watchedAlready',
    })
    await room.ok('officer', 'hazards.liftAttention', { id, reason: '整改达标' })
    expect(await room.no('officer', 'hazards.liftAttention', { id, reason: '再解除' })).toMatchObject({
      code: 'hazards.liftedAlready',
    })
    await room.ok('officer', 'hazards.addAttention', { ...watched, until: '2026-03-12' })
    expect((await found(room)).attention).not.toBeNull()
    room.clock.pass(3 * day)
    expect((await found(room)).attention).toBeNull()
    const units = await room.ok('officer', 'hazards.attentionUnits', {})
    expect(units.map(({ active, lifted }) => [active, lifted])).toEqual([
      [false, ''],
      [false, '整改达标'],
    ])
  })
})

describe('what is due', () => {
  const texts = async () =>
    (await room.ok('officer', 'hazards.due', {})).map(({ text, dueAt }) => [text, dueAt])

  test('is to rectify by the end of its day, to re-check, to cross off, each only in its last days', async () => {
    const { id } = await found(room)
    await signed(room, id)
    expect(await texts()).toEqual([])
    room.clock.pass(7 * day)
    expect(await texts()).toEqual([['隐患 2026-001 临江化工有限公司：整改到期', '2026-03-20T15:59:59.999Z']])
    await room.ok('officer', 'hazards.extend', { id, newDue: '2026-04-20', reason: '等配件', name: '陈静' })
    expect(await texts()).toEqual([])
    await rechecked(room, id)
    expect((await texts()).map(([text]) => text)).toEqual(['隐患 2026-001 临江化工有限公司：等销号审批'])
    await room.ok('officer', 'hazards.crossOff', { id, name: '陈静' })
    expect(await texts()).toEqual([])
  })

  test('is green, yellow in the last three days, red past its day', async () => {
    const { id } = await found(room)
    const urgency = async () => (await room.ok('officer', 'hazards.get', { id })).next?.urgency
    expect(await urgency()).toBe('green')
    room.clock.pass(7 * day)
    expect(await urgency()).toBe('yellow')
    room.clock.pass(3 * day)
    expect(await urgency()).toBe('yellow')
    room.clock.pass(day)
    expect(await urgency()).toBe('red')
    expect(
      (await room.ok('officer', 'hazards.list', { overdue: true })).hazards.map((one) => one.id),
    ).toEqual([id])
  })
})

test('the ledger is narrowed by state, grade, township, sector, source and words, and says how many there are', async () => {
  await found(room)
  await found(room, {
    township: '青峰乡',
    sector: 'fire',
    grade: 'major',
    unit: '青峰宾馆',
    source: 'unannounced',
  })
  const total = async (filter: object) => (await room.ok('officer', 'hazards.list', filter)).total
  const filters = [
    { township: '青峰乡' },
    { sector: 'fire' },
    { grade: 'major' },
    { source: 'unannounced' },
    { words: '宾馆 青峰' },
    { words: '2026-002' },
  ]
  for (const filter of filters) expect(await total(filter), JSON.stringify(filter)).toBe(1)
  expect(await total({})).toBe(2)
  expect(await total({ states: ['crossedOff'] })).toBe(0)
})

test('figures stand as they were at the end of their days, whatever came later', async () => {
  const { id } = await found(room, { dueOn: '2026-03-12' })
  await found(room, { township: '青峰乡', source: 'unannounced' })
  room.clock.pass(30 * day)
  const before = await room.ok('officer', 'hazards.figures', march)
  expect(before.total).toMatchObject({ found: 2, rectified: 0, overdue: 2, rate: 0 })
  expect(before.sources.filter((one) => one.found > 0)).toEqual([
    { source: 'inspection', found: 1 },
    { source: 'unannounced', found: 1 },
  ])
  await room.ok('officer', 'hazards.extend', { id, newDue: '2026-04-20', reason: '等', name: '陈静' })
  await rechecked(room, id)
  expect(await room.ok('officer', 'hazards.figures', march)).toEqual(before)
  const april = await room.ok('officer', 'hazards.figures', { from: '2026-04-01', to: '2026-04-30' })
  expect(april).toMatchObject({
    asOf: '2026-04-09',
    total: { found: 0, rectified: 1, inTime: 1, overdue: 1, rate: 500 },
  })
  expect(april.townships.map(({ name, rank }) => [name, rank])).toEqual([
    ['白石镇', 1],
    ['青峰乡', 2],
  ])
  expect(april.weeks.map(({ from }) => from)).toEqual(['2026-04-01', '2026-04-06'])
  const backwards = { from: '2026-04-30', to: '2026-04-01' }
  expect(await room.no('officer', 'hazards.figures', backwards)).toMatchObject({
    faults: { to: 'hazards.reversed' },
  })
})

describe('on paper', () => {
  test('the ledger holds what was asked for, with what was signed in small type', async () => {
    const { id } = await found(room, { grade: 'major' })
    await found(room, { unit: '青峰宾馆', exercise: true })
    await signed(room, id)
    await rechecked(room, id)
    await room.ok('officer', 'hazards.supervise', { id, words: '县安委会', name: '陈静' })
    const signing = { person: crew.leader.id, pin: crew.leader.pin }
    await room.ok('officer', 'hazards.crossOff', { id, signing })
    const view = await room.ok('officer', 'hazards.view', {
      kind: 'ledger',
      ...march,
      filter: { grade: 'major' },
    })
    expect(
      await room.ok('officer', 'hazards.view', { kind: 'ledger', ...march, filter: { grade: 'major' } }),
    ).toEqual(view)
    const sheet = await room.ok('officer', 'paper.preview', { sheet: 'hazardLedger', of: view.id })
    expect([sheet.landscape, sheet.size]).toEqual([true, 'A4'])
    for (const said of [
      '2026-001',
      '挂牌督办',
      '甲醇储罐区',
      '周明 已签',
      '1.2 万元',
      '合格',
      '电子签署：陈静',
    ])
      expect(sheet.html.replace(/<[^>]+>/g, '')).toContain(said)
    expect(sheet.html).not.toContain('青峰宾馆')
    expect(await room.no('officer', 'paper.preview', { sheet: 'hazardRanking', of: view.id })).toMatchObject({
      code: 'hazards.unknownView',
    })
  })

  test('the ranking shows its drawing, every township and sector, and how the share is computed', async () => {
    await found(room, { dueOn: '2026-03-12' })
    room.clock.pass(30 * day)
    for (const [kind, title] of [
      ['monthly', '隐患排查整改月排名'],
      ['weekly', '隐患排查整改周统计'],
    ] as const) {
      const { id } = await room.ok('officer', 'hazards.view', { kind, ...march })
      const { html } = await room.ok('officer', 'paper.preview', { sheet: 'hazardRanking', of: id })
      for (const said of [title, '<svg', '白石镇', '危险化学品', '按期整改率']) expect(html).toContain(said)
    }
  })

  test('in an English room ledger and ranking call the sectors in English', async () => {
    await found(room, { dueOn: '2026-03-12' })
    await room.ok('admin', 'settings.change', { language: 'en' })
    for (const [sheet, kind] of [
      ['hazardLedger', 'ledger'],
      ['hazardRanking', 'monthly'],
    ] as const) {
      const { id } = await room.ok('officer', 'hazards.view', { kind, ...march })
      const { html } = await room.ok('officer', 'paper.preview', { sheet, of: id })
      const text = html.replace(/<[^>]+>|\s/g, '')
      expect(text).toContain('Hazardouschemicals')
      expect(text).not.toContain('危险化学品')
    }
  })
})
