import { describe, expect, test } from 'vitest'
import { scheme, takeWarning } from '#test/help/callout-acts.ts'
import { smallBook } from '#test/help/contact-book.ts'
import { openTestRoom } from '#test/help/room.ts'

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
