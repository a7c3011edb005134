import { describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import type { Cells } from '#shared/imports/sheet.ts'
import { contact, unit } from '#test/help/contact-book.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { givenSample, readSheet, remarksOf } from '#test/help/sheets.ts'

type Choices = InputOf<'imports.tryOut'>['choices']

const head = ['单位', '姓名', '职务', '手机', '值班电话', 'A/B角', '叫应顺序', '责任区']

const tryOut = (room: TestRoom, rows: Cells, choices: Choices = {}) =>
  room.ok('admin', 'imports.tryOut', { kind: 'contacts', cells: [head, ...rows], choices })

const take = (room: TestRoom, rows: Cells, choices: Choices = {}) =>
  room.ok('admin', 'imports.take', { kind: 'contacts', cells: [head, ...rows], choices, name: '通讯录.csv' })

const book = (room: TestRoom) => room.ok('officer', 'contacts.list', {})

describe('the sample address book', () => {
  test('is ready row by row, and says which units are new', async () => {
    const room = await openTestRoom()
    const { name: _name, ...sheet } = await givenSample(room, 'contacts', 'contacts.csv')
    const run = await room.ok('admin', 'imports.tryOut', sheet)
    expect(run).toMatchObject({ ready: true, adds: 34, changes: 0, skips: 0, stops: 0 })
    const remarks = remarksOf(run)
    expect(remarks[2]).toEqual(['note unitNew'])
    expect(remarks[3]).toBeUndefined()
    expect(
      Object.values(remarks)
        .flat()
        .filter((told) => told !== 'note unitNew'),
    ).toEqual([])
    expect(run.rows[1]?.says).toBe(
      '新增 唐文博：白石镇、党委书记、13800000201、0550-6600201、A角、第 1 位、负责白石镇',
    )
    expect(await book(room)).toEqual([])
  })

  test('taken in is the book, with the kind of every unit, and is taken in again as nothing new', async () => {
    const room = await openTestRoom()
    const given = await givenSample(room, 'contacts', 'contacts.csv')
    const run = await room.ok('admin', 'imports.take', given)
    expect(run).toMatchObject({ kind: 'contacts', rows: 34, skipped: 0, undoable: true })
    const units = await room.ok('officer', 'contacts.units', {})
    const kinds = Object.fromEntries(units.map(({ name, kind }) => [name, kind]))
    expect(kinds).toMatchObject({ 白石镇: 'township', 县气象局: 'department', 县消防救援大队: 'team' })
    expect(kinds).toMatchObject({ 县供电公司: 'enterprise', 县卫健委: 'department', 柳河乡: 'township' })
    const [first] = await room.ok('officer', 'contacts.find', { words: 'twb' })
    expect(first).toMatchObject({
      post: '党委书记',
      pair: 'A',
      callOrder: 1,
      numbers: [
        { kind: 'mobile', number: '13800000201' },
        { kind: 'dutyLine', number: '0550-6600201' },
      ],
      charges: [{ kind: 'township', place: '白石镇' }],
    })
    expect(await room.no('admin', 'imports.take', given)).toMatchObject({ code: 'imports.nothingNew' })
  })

  test('undone is gone, units too, and can be taken in once more', async () => {
    const room = await openTestRoom()
    const given = await givenSample(room, 'contacts', 'contacts.csv')
    const { id } = await room.ok('admin', 'imports.take', given)
    await room.ok('admin', 'imports.undo', { id, reason: '导错表' })
    expect([await book(room), await room.ok('officer', 'contacts.units', {})]).toEqual([[], []])
    const again = await room.ok('admin', 'imports.take', given)
    expect(again.rows).toBe(34)
    expect(await book(room)).toHaveLength(34)
    const [first] = await room.ok('officer', 'contacts.list', {})
    expect(first?.numbers.map(({ id }) => id)).toEqual([1, 2])
  })

  test('changed since is not undone, and nothing of it is', async () => {
    const room = await openTestRoom()
    const { id } = await room.ok('admin', 'imports.take', await givenSample(room, 'contacts', 'contacts.csv'))
    await room.ok('officer', 'contacts.change', { id: 34, unit: 16, name: '刘学军', post: '总经理' })
    expect(await room.no('admin', 'imports.undo', { id, reason: '导错表' })).toMatchObject({
      code: 'imports.contactChanged',
      fields: { name: '刘学军' },
    })
    expect(await book(room)).toHaveLength(34)
  })
})

describe('a row of a list of contacts', () => {
  const row = (more: Partial<Record<(typeof head)[number], string>> = {}): string[] => {
    const plain = { 单位: '白石镇', 姓名: '唐文博', 职务: '党委书记', 手机: '13800000201', ...more }
    return head.map((title) => (plain as Record<string, string>)[title] ?? '')
  }

  test.each([
    ['without a number', { 手机: '' }, ['warning noNumber', 'note unitNew']],
    ['with two numbers in a cell', { 手机: '13800000201/13800000202' }, ['note twoNumbers', 'note unitNew']],
    ['with full-width digits', { 手机: '１３８００００0201' }, ['note fullWidthDigits', 'note unitNew']],
    ['with a number too short', { 手机: '1380000020' }, ['warning oddNumber', 'note unitNew']],
    ['with words for a number', { 手机: '待补' }, ['warning noDigits', 'warning noNumber', 'note unitNew']],
    ['with an unknown AB', { 'A/B角': 'C角' }, ['warning unknownPair', 'note unitNew']],
    ['with an order nobody understands', { 叫应顺序: '先打' }, ['warning orderUnread', 'note unitNew']],
    ['with spaces in the name', { 姓名: '唐 文 博' }, ['note spacesInName', 'note unitNew']],
    ['without a name', { 姓名: '' }, ['error noName']],
    ['without a unit', { 单位: '' }, ['error noUnit']],
  ])('%s', async (_what, fault, expected) => {
    const room = await openTestRoom()
    const run = await tryOut(room, [row(fault)])
    expect(remarksOf(run)[2]).toEqual(expected)
    expect(run.ready).toBe(!expected.some((told) => told.startsWith('error')))
  })

  test('with an empty unit belongs to that of the row above', async () => {
    const room = await openTestRoom()
    const run = await take(room, [row(), row({ 单位: '', 姓名: '徐雪梅', 手机: '13800000202' })])
    expect(run.rows).toBe(2)
    expect((await book(room)).map(({ unit, callOrder }) => [unit.name, callOrder])).toEqual([
      ['白石镇', 1],
      ['白石镇', 2],
    ])
  })

  test('says of a number what it is, whatever the column says', async () => {
    const room = await openTestRoom()
    await take(room, [row({ 手机: '0550-6600999、17400000201 13800000201' })])
    const [found] = await book(room)
    expect(found?.numbers.map(({ kind }) => kind)).toEqual(['landline', 'satellite', 'mobile'])
  })

  test('says as what somebody is in charge of a place', async () => {
    const room = await openTestRoom()
    const charge = (name: string, post: string, places: string) =>
      row({ 姓名: name, 职务: post, 手机: `1390000000${name.length}`, 责任区: places })
    await take(room, [
      charge('甲', '行政责任人', '石门水库'),
      charge('乙乙', '技术责任人', '石门水库'),
      charge('丙丙丙', '巡查责任人', '石门水库'),
      charge('丁丁丁丁', '监测员', '后山滑坡隐患点、石桥村'),
    ])
    const charges = (await book(room)).flatMap((one) => one.charges.map(({ kind }) => kind))
    expect(charges).toEqual([
      'reservoirAdministrative',
      'reservoirTechnical',
      'reservoirPatrol',
      'hazardPoint',
      'village',
    ])
  })

  test('that says the same person twice must be left out', async () => {
    const room = await openTestRoom()
    const rows = [row(), row(), row({ 职务: '人大主席' }), row({ 职务: '武装部长', 手机: '13911111111' })]
    const run = await tryOut(room, rows)
    expect(remarksOf(run)).toMatchObject({
      3: ['error rowTwice'],
      4: ['error personTwice'],
      5: ['question namesakeInUnit'],
    })
    expect(run).toMatchObject({ ready: false, stops: 3 })
    const choices = { 3: { skip: true }, 4: { skip: true }, 5: { people: { 唐文博: 0 } } }
    expect(await take(room, rows, choices)).toMatchObject({ rows: 2, skipped: 2 })
    expect((await book(room)).map(({ name, post }) => [name, post])).toEqual([
      ['唐文博', '党委书记'],
      ['唐文博', '武装部长'],
    ])
  })

  test('of a namesake in another unit is told, and one with the same number as two posts', async () => {
    const room = await openTestRoom()
    const run = await tryOut(room, [
      row(),
      row({ 单位: '县水利局', 手机: '13911111111' }),
      row({ 单位: '县防汛抗旱指挥部' }),
    ])
    expect(remarksOf(run)).toEqual({
      2: ['note unitNew'],
      3: ['note namesakeInSheet', 'note unitNew'],
      4: ['warning personInTwoUnits', 'note unitNew'],
    })
    expect(run.ready).toBe(true)
  })

  test('of somebody in the book changes what it says and leaves the rest', async () => {
    const room = await openTestRoom()
    await unit(room, '白石镇')
    await contact(room, 1, {
      name: '唐文博',
      post: '党委书记',
      pair: 'A',
      note: '住镇上',
      numbers: [
        { kind: 'mobile', number: '13800000201' },
        { kind: 'satellite', number: '17400000201' },
      ],
    })
    await room.ok('officer', 'contacts.verify', { number: 1, outcome: 'reached' })
    const { id } = await take(room, [row({ 手机: '13800000299', 'A/B角': 'B' })])
    const [changed] = await book(room)
    expect(changed).toMatchObject({ id: 1, post: '党委书记', pair: 'B', note: '住镇上' })
    expect(changed?.numbers.map(({ number, verifiedOn }) => [number, verifiedOn])).toEqual([
      ['13800000299', null],
      ['17400000201', null],
    ])
    await room.ok('admin', 'imports.undo', { id, reason: '导错表' })
    const [back] = await book(room)
    expect(back?.numbers.map(({ number, verifiedOn }) => [number, verifiedOn])).toEqual([
      ['13800000201', '2026-03-10'],
      ['17400000201', null],
    ])
  })

  test('of somebody who seems to have moved, or of another of that name in the unit, asks', async () => {
    const room = await openTestRoom()
    await unit(room, '白石镇')
    await contact(room, 1, {
      name: '唐文博',
      post: '镇长',
      numbers: [{ kind: 'mobile', number: '13800000201' }],
    })
    const rows = [row({ 单位: '柳河乡' }), row({ 手机: '13911111111' })]
    const run = await tryOut(room, rows)
    expect(remarksOf(run)).toMatchObject({
      2: ['question contactElsewhere'],
      3: ['note namesakeInSheet', 'question contactInBook'],
    })
    expect(run.rows[1]?.remarks[0]?.candidates).toEqual([
      { id: 1, label: '唐文博 白石镇 镇长 13800000201' },
      { id: 0, label: '另一位新人员' },
    ])
    await take(room, rows, { 2: { people: { 唐文博: 1 } }, 3: { people: { 唐文博: 0 } } })
    expect((await book(room)).map(({ id, unit: of }) => [id, of.name])).toEqual([
      [2, '白石镇'],
      [1, '柳河乡'],
    ])
  })

  test('with a formula is refused with its cell before anything is looked at', async () => {
    const room = await openTestRoom()
    const bytes = Buffer.from(`${head.join(',')}\n白石镇,唐文博,书记,=1+1,,,,\n`)
    const reply = await room.no('admin', 'imports.read', {
      name: '通讯录.csv',
      base64: bytes.toString('base64'),
    })
    expect(reply).toMatchObject({ code: 'imports.formula', fields: { cell: 'D2' } })
    await expect(readSheet(room, '通讯录.csv', Buffer.from(`${head.join(',')}\n`))).resolves.toBeDefined()
  })

  test('in a sheet without the headings stops the sheet', async () => {
    const room = await openTestRoom()
    const cells = [
      ['电话', '地址'],
      ['13800000201', '白石镇'],
    ]
    const run = await room.ok('admin', 'imports.tryOut', { kind: 'contacts', cells })
    expect(remarksOf(run)).toEqual({ 1: ['error noHeaderContacts'] })
  })
})
