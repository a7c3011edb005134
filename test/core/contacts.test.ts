import { describe, expect, test } from 'vitest'
import { smallBook, unit } from '#test/help/contact-book.ts'
import { openTestRoom } from '#test/help/room.ts'

describe('a contact', () => {
  test('is kept with its numbers in the order to be tried, its pair, and what it is in charge of', async () => {
    const room = await openTestRoom()
    const { first, keeper } = await smallBook(room)
    expect(first).toEqual({
      id: 2,
      name: '唐文博',
      post: '党委书记',
      unit: { id: 2, name: '白石镇', kind: 'township', place: '白石镇' },
      pair: 'A',
      callOrder: 1,
      numbers: [
        { id: 3, kind: 'mobile', number: '13800000201', verifiedOn: null, stale: true, wrong: false },
        { id: 4, kind: 'landline', number: '0550-6600301', verifiedOn: null, stale: true, wrong: false },
        { id: 5, kind: 'satellite', number: '17400000201', verifiedOn: null, stale: true, wrong: false },
      ],
      charges: [],
      note: '',
      active: true,
    })
    expect(keeper.charges).toEqual([{ kind: 'reservoirPatrol', place: '石门水库' }])
    room.reopen()
    expect(await room.ok('officer', 'contacts.contact', { id: first.id })).toEqual(first)
  })

  test('changed keeps the day a number was verified, unless the number is another', async () => {
    const room = await openTestRoom()
    const { first } = await smallBook(room)
    const [mobile, landline] = first.numbers
    await room.ok('officer', 'contacts.verify', { number: mobile?.id ?? 0, outcome: 'reached' })
    await room.ok('officer', 'contacts.verify', { number: landline?.id ?? 0, outcome: 'wrong', note: '空号' })
    const facts = {
      id: first.id,
      unit: first.unit.id,
      name: first.name,
      post: '镇党委书记',
      pair: 'A' as const,
    }
    const kept = { kind: 'mobile' as const, number: '13800000201' }
    const fresh = { kind: 'landline' as const, number: '0550-6600302' }
    const changed = await room.ok('lead', 'contacts.change', { ...facts, numbers: [fresh, kept] })
    expect(changed.numbers).toEqual([
      { id: 11, ...fresh, verifiedOn: null, stale: true, wrong: false },
      { id: 3, ...kept, verifiedOn: '2026-03-10', stale: false, wrong: false },
    ])
    const back = [kept, { kind: 'landline' as const, number: '0550-6600301' }]
    const again = await room.ok('lead', 'contacts.change', { ...facts, numbers: back })
    expect(again.numbers.map(({ id, wrong }) => [id, wrong])).toEqual([
      [3, false],
      [4, true],
    ])
  })

  test('retired is found no more, stays to be read, and comes back', async () => {
    const room = await openTestRoom()
    const { first, second } = await smallBook(room)
    await room.ok('officer', 'contacts.retire', { id: first.id, reason: '调离' })
    expect(await room.ok('officer', 'contacts.find', { words: '唐文博' })).toEqual([])
    const ids = async (withRetired: boolean) =>
      (await room.ok('officer', 'contacts.list', { unit: 2, withRetired })).map(({ id }) => id)
    expect(await ids(false)).toEqual([second.id, 4])
    expect(await ids(true)).toEqual([first.id, second.id, 4])
    const change = { id: first.id, unit: 2, name: '唐文博' }
    expect(await room.no('officer', 'contacts.change', change)).toMatchObject({ code: 'contacts.retired' })
    expect(await room.ok('officer', 'contacts.restore', { id: first.id })).toEqual(first)
    expect(await room.no('officer', 'contacts.restore', { id: first.id })).toMatchObject({
      code: 'contacts.inUse',
    })
  })

  test.each([
    [{ numbers: [{ kind: 'mobile', number: '没有' }] }, { 'numbers.0.number': 'contacts.number' }],
    [
      {
        numbers: [
          { kind: 'mobile', number: '138' },
          { kind: 'fax', number: '138' },
        ],
      },
      { 'numbers.1.number': 'contacts.numberTwice' },
    ],
    [{ name: ' ' }, { name: 'empty' }],
    [{ callOrder: 0 }, { callOrder: 'too_small' }],
  ])('with %j is refused by the field', async (fault, faults) => {
    const room = await openTestRoom()
    await unit(room, '白石镇')
    const reply = await room.no('officer', 'contacts.add', { unit: 1, name: '唐文博', ...fault })
    expect(reply).toMatchObject({ faults })
    expect(await room.ok('officer', 'contacts.list', {})).toEqual([])
  })

  test('of a unit nobody knows, or twice in charge of one place, is refused', async () => {
    const room = await openTestRoom()
    await unit(room, '白石镇')
    const charge = { kind: 'village' as const, place: '石桥村' }
    expect(await room.no('officer', 'contacts.add', { unit: 9, name: '甲' })).toMatchObject({
      code: 'contacts.unknownUnit',
    })
    expect(
      await room.no('officer', 'contacts.add', { unit: 1, name: '甲', charges: [charge, charge] }),
    ).toMatchObject({ code: 'contacts.chargeTwice' })
  })
})

describe('a unit', () => {
  test('stands under another, never under itself, and once by a name', async () => {
    const room = await openTestRoom()
    const { county, town, other } = await smallBook(room)
    const tree = await room.ok('officer', 'contacts.units', {})
    expect(tree.map(({ name, parent, people }) => [name, parent, people])).toEqual([
      ['清河县政府', null, 1],
      ['白石镇', 1, 3],
      ['柳河乡', 1, 1],
      ['县水利局', 1, 2],
    ])
    const same = { id: county.id, name: '清河县政府', kind: 'government', parent: town.id }
    expect(await room.no('officer', 'contacts.changeUnit', same)).toMatchObject({
      faults: { parent: 'contacts.aboveItself' },
    })
    const twin = { name: '白 石 镇', kind: 'township', parent: county.id }
    expect(await room.no('officer', 'contacts.addUnit', twin)).toMatchObject({
      faults: { name: 'contacts.unitTwice' },
    })
    expect(await room.no('officer', 'contacts.retireUnit', { id: other.id, reason: '撤并' })).toMatchObject({
      code: 'contacts.unitInUse',
      fields: { people: 1, units: 0 },
    })
  })

  test('empty is retired, takes nobody in, and comes back', async () => {
    const room = await openTestRoom()
    const { id } = await unit(room, '石门镇')
    expect(await room.ok('officer', 'contacts.retireUnit', { id, reason: '撤并' })).toMatchObject({
      active: false,
    })
    expect(await room.ok('officer', 'contacts.units', {})).toEqual([])
    expect(await room.no('officer', 'contacts.add', { unit: id, name: '甲' })).toMatchObject({
      code: 'contacts.retired',
    })
    expect(await room.ok('officer', 'contacts.restoreUnit', { id })).toMatchObject({ active: true })
  })
})

describe('finding contacts', () => {
  test.each([
    ['唐文博', ['唐文博']],
    ['twb', ['唐文博']],
    ['tangwen', ['唐文博']],
    ['zxh', ['曾小海']],
    ['cengxiao', ['曾小海']],
    ['bsz', ['唐文博', '徐雪梅', '周志强']],
    ['白石 镇长', ['徐雪梅', '周志强']],
    ['baishizhen 13800000201', ['唐文博']],
    ['6600301', ['唐文博']],
    ['0550 6600200', ['唐文博', '徐雪梅', '周志强']],
    ['石门水库', ['曾小海']],
    ['ＴＷＢ', ['唐文博']],
    ['国栋', ['萧国栋', '王国栋']],
    ['   ', []],
    ['没有这个人', []],
  ])('by “%s”', async (words, names) => {
    const room = await openTestRoom()
    await smallBook(room)
    const found = await room.ok('officer', 'contacts.find', { words })
    expect(found.map(({ name }) => name)).toEqual(names)
  })

  test('puts a whole name before its beginning, and that before another text', async () => {
    const room = await openTestRoom()
    const { town } = await smallBook(room)
    const names = ['石白', '白石', '白石生']
    for (const name of names) await room.ok('officer', 'contacts.add', { unit: town.id, name, callOrder: 9 })
    const found = await room.ok('officer', 'contacts.find', { words: '白石', limit: 4 })
    expect(found.map(({ name }) => name)).toEqual(['白石', '白石生', '唐文博', '徐雪梅'])
  })

  test('follows every change of the book', async () => {
    const room = await openTestRoom()
    const { first } = await smallBook(room)
    const find = async (words: string) =>
      (await room.ok('officer', 'contacts.find', { words })).map(({ name }) => name)
    expect(await find('twb')).toEqual(['唐文博'])
    await room.ok('officer', 'contacts.change', { id: first.id, unit: 2, name: '欧阳文博' })
    expect([await find('twb'), await find('oywb')]).toEqual([[], ['欧阳文博']])
  })

  test('works from the desk too', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    expect(await room.ok('officer', 'desk.find', { words: 'xxm' })).toEqual([
      { kind: 'contact', id: 3, title: '徐雪梅', detail: '白石镇 · 镇长 · 13824464000' },
    ])
  })

  test('by the places of a warning gives who is in charge, in the order of the book', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    const names = async (...places: string[]) =>
      (await room.ok('officer', 'contacts.forPlaces', { places })).map(({ name }) => name)
    expect(await names('白石镇')).toEqual(['唐文博', '徐雪梅', '周志强'])
    expect(await names('清河县白石镇', '石门水库')).toEqual(['唐文博', '徐雪梅', '周志强', '曾小海'])
    expect(await names('镇', '')).toEqual([])
    expect(await names('清河县')).toEqual(['钱永明'])
  })

  test('in a list is narrowed by kind of unit, charge, number, and what is lacking', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    const names = async (filter: object) =>
      (await room.ok('officer', 'contacts.list', filter)).map(({ name }) => name)
    expect(await names({ unitKinds: ['government'] })).toEqual(['钱永明'])
    expect(await names({ charges: ['reservoirPatrol'] })).toEqual(['曾小海'])
    expect(await names({ numberKinds: ['satellite'] })).toEqual(['唐文博'])
    await room.ok('officer', 'contacts.add', {
      unit: 1,
      name: '无号人',
      numbers: [{ kind: 'fax', number: '66' }],
    })
    expect(await names({ only: 'numberless' })).toEqual(['无号人'])
  })
})
