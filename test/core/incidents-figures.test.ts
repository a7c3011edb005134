import '#test/help/seed.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import type { Figures } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { opened } from '#test/help/incident-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const runs = Number(process.env.DUTY_FIGURES ?? 8)

let room: TestRoom
let id: number
beforeEach(async () => {
  room = await openTestRoom()
  id = (await opened(room)).id
})

type Given = Omit<InputOf<'incidents.addFigures'>, 'id' | 'figures'>

const add = (figures: Partial<Figures>, more: Given = {}): Promise<Incident> => {
  room.clock.pass(1)
  return room.ok('officer', 'incidents.addFigures', { id, figures, ...more })
}
const noAdd = (figures: object, more: object = {}) =>
  room.no('officer', 'incidents.addFigures', { id, figures, ...more })

describe('figures', () => {
  test('are versions by source and time; the first is spoken by, another is chosen with a reason', async () => {
    await add({ dead: 1, missing: 2 }, { source: 'scene', sourceWords: '城关派出所 何所长' })
    const two = await add({ dead: 3, missing: 2 }, { source: 'health' })
    expect(two.adopted).toMatchObject({ figures: { dead: 1, missing: 2 }, reason: '首次接报的数字，暂用' })
    const chosen = await room.ok('officer', 'incidents.adopt', {
      id,
      figure: two.figures[1]?.id ?? 0,
      reason: '医院核实',
      sure: true,
    })
    expect(chosen.adopted).toMatchObject({ source: 'health', figures: { dead: 3 }, reason: '医院核实' })
    expect(chosen.figures.map(({ source, figures }) => [source, figures.dead])).toEqual([
      ['scene', 1],
      ['health', 3],
    ])
    expect(chosen.grading).toMatchObject({ level: 3, name: '较大', overridden: false })
    expect(chosen.grading.article).toContain('第三条第（三）项')
  })

  test('given with an adoption are spoken by at once', async () => {
    await add({ dead: 1 }, { source: 'scene' })
    const { adopted } = await add({ dead: 2 }, { source: 'health', adopt: '卫健核实' })
    expect(adopted).toMatchObject({ source: 'health', reason: '卫健核实' })
  })

  test.each([
    [{ dead: -1 }, { 'figures.dead': 'incidents.negative' }],
    [{ dead: 2.5 }, { 'figures.dead': 'incidents.wholeNumber' }],
    [{ dead: 99_999_999 }, { 'figures.dead': 'incidents.absurd' }],
    [{ directLoss: 2e12 }, { 'figures.directLoss': 'incidents.absurd' }],
    [{ dead: '三' }, { 'figures.dead': 'incidents.wholeNumber' }],
    [{}, { figures: 'incidents.noFigures' }],
  ])('%j are refused at their field', async (figures, faults) => {
    expect((await noAdd(figures)).faults).toEqual(faults)
  })

  test('of a later hour than now are refused', async () => {
    expect((await noAdd({ dead: 1 }, { asOf: '2026-03-11T00:00:00.000Z' })).faults).toEqual({
      asOf: 'incidents.future',
    })
  })
})

describe('figures that fall', () => {
  test('against the same source are asked about in words, and kept with a note once sure', async () => {
    await add({ dead: 3 }, { source: 'scene' })
    room.clock.pass(1)
    const asked = await noAdd({ dead: 2 }, { source: 'scene' })
    expect([asked.code, asked.fields.what]).toEqual(['incidents.figuresFall', '死亡由 3 人 变为 2 人'])
    expect((await noAdd({ dead: 2 }, { source: 'scene', sure: true })).faults).toEqual({
      note: 'incidents.fallNote',
    })
    const kept = await add({ dead: 2 }, { source: 'scene', sure: true, note: '1人抢救后有生命体征' })
    expect(kept.figures.map(({ figures }) => figures.dead)).toEqual([3, 2])
    expect(kept.adopted?.figures.dead).toBe(3)
  })

  test('against the version the room speaks by are asked about, whoever gives them', async () => {
    await add({ dead: 3 }, { source: 'scene' })
    room.clock.pass(1)
    expect((await noAdd({ dead: 2 }, { source: 'health' })).code).toBe('incidents.figuresFall')
  })

  test('are no fall when they speak of an earlier hour', async () => {
    room.clock.pass(60)
    await add({ dead: 3 }, { source: 'scene' })
    const early = await add({ dead: 1 }, { source: 'scene', asOf: '2026-03-10T00:05:00.000Z' })
    expect(early.figures).toHaveLength(2)
  })

  test('another source that does not know a figure is no fall, but speaking by it is', async () => {
    await add({ dead: 3, missing: 1 }, { source: 'scene' })
    const { figures } = await add({ directLoss: 500_000 }, { source: 'firm' })
    const adopt = { id, figure: figures[1]?.id ?? 0, reason: '企业报' }
    const asked = await room.no('officer', 'incidents.adopt', adopt)
    expect(asked.fields.what).toBe('死亡由 3 人 变为 正在核实；失踪由 1 人 变为 正在核实')
  })

  test('corrected by their source: the corrected version is spoken by no more', async () => {
    await add({ dead: 1 }, { source: 'scene' })
    const { figures } = await add({ dead: 2 }, { source: 'health' })
    const wrong = figures[1]?.id ?? 0
    await add({ dead: 4 }, { source: 'health', corrects: wrong })
    expect((await room.no('officer', 'incidents.adopt', { id, figure: wrong, reason: '用' })).code).toBe(
      'incidents.figuresCorrected',
    )
    expect((await noAdd({ dead: 5 }, { corrects: 99 })).code).toBe('incidents.unknownFigures')
  })
})

describe('a grade', () => {
  test('set by people stands with its reason beside the computed one, and is given back', async () => {
    await add({ dead: 1 })
    const set = await room.ok('officer', 'incidents.setGrade', { id, level: 2, reason: '社会影响大' })
    expect(set.grading).toMatchObject({ level: 2, computed: 4, overridden: true, reason: '社会影响大' })
    const same = await room.no('officer', 'incidents.setGrade', { id, level: 2, reason: '再定' })
    expect(same.code).toBe('incidents.gradeSame')
    const back = await room.ok('officer', 'incidents.setGrade', { id, level: null, reason: '按表' })
    expect(back.grading).toMatchObject({ level: 4, computed: 4, overridden: false })
    expect(back.grading.steps).toHaveLength(3)
  })

  test('lower than the figures needs a reason too and does not hide what they grow to', async () => {
    await add({ dead: 3 })
    expect((await room.no('officer', 'incidents.setGrade', { id, level: 4, reason: '' })).faults).toEqual({
      reason: 'empty',
    })
    await room.ok('officer', 'incidents.setGrade', { id, level: 4, reason: '两人系病亡' })
    const { grading } = await add({ dead: 10 }, { adopt: '卫健核实' })
    expect(grading).toMatchObject({ level: 2, computed: 2, overridden: false })
  })

  test('of a table that is a sample is shown and does not count', async () => {
    const { facts } = await room.ok('officer', 'incidents.get', { id })
    await room.ok('officer', 'incidents.revise', {
      id,
      facts: { ...facts, typeCode: '12Q01' },
      reason: '实为水污染',
    })
    const { grading } = await add({ dead: 3 })
    expect(grading.level).toBeNull()
    expect(grading.samples).toMatchObject([{ scale: 'environment', level: 3, sample: true }])
  })

  test('shows the criterion that gave it', async () => {
    const { grading } = await add({ dead: 1, seriouslyInjured: 8, poisoned: 3 })
    expect(grading.hits).toEqual([
      {
        level: 3,
        article: '第三条第（三）项',
        met: [{ of: ['seriouslyInjured', 'poisoned'], value: 11, from: 10 }],
      },
    ])
  })
})

describe('people behind the numbers', () => {
  const add1 = (name: string, some: object = {}) =>
    room.ok('officer', 'incidents.addPerson', { id, facts: { name, state: 'seriouslyInjured', ...some } })

  test('are replaced by new rows and taken off with a note; every row stays', async () => {
    const [first] = (await add1('赵某', { sex: 'male', age: 45, hospital: '县医院' })).persons
    const person = first?.id ?? 0
    const worse = { name: '赵某', state: 'dead', source: '县卫健局', note: '抢救无效' } as const
    await room.ok('officer', 'incidents.replacePerson', { id, person, facts: worse })
    const second = (await add1('钱某')).persons.at(-1)?.id ?? 0
    const off = { id, person: second, gone: true }
    const twice = { name: '钱某', state: 'seriouslyInjured' } as const
    expect((await room.no('officer', 'incidents.replacePerson', { ...off, facts: twice })).faults).toEqual({
      'facts.note': 'incidents.goneNote',
    })
    const facts = { ...twice, note: '与赵某为同一人' }
    const { persons } = await room.ok('officer', 'incidents.replacePerson', { ...off, facts })
    expect(persons.map((one) => [one.facts.name, one.facts.state, one.current])).toEqual([
      ['赵某', 'seriouslyInjured', false],
      ['赵某', 'dead', true],
      ['钱某', 'seriouslyInjured', false],
      ['钱某', 'seriouslyInjured', false],
    ])
  })

  test('a row replaced is not replaced again, and a person of another incident is not found', async () => {
    const [first] = (await add1('赵某')).persons
    const again = { id, person: first?.id ?? 0, facts: { name: '赵某', state: 'dead' } as const }
    await room.ok('officer', 'incidents.replacePerson', again)
    expect((await room.no('officer', 'incidents.replacePerson', again)).code).toBe('incidents.personReplaced')
    const other = await opened(room)
    const foreign = await room.no('officer', 'incidents.replacePerson', { ...again, id: other.id })
    expect(foreign.code).toBe('incidents.unknownPerson')
  })

  test.each([
    [{ age: -1 }, { 'facts.age': 'incidents.negative' }],
    [{ age: 200 }, { 'facts.age': 'incidents.absurd' }],
    [{ name: ' ' }, { 'facts.name': 'empty' }],
  ])('%j is refused at its field', async (wrong, faults) => {
    const facts = { name: '赵某', state: 'dead', ...wrong }
    expect((await room.no('officer', 'incidents.addPerson', { id, facts })).faults).toEqual(faults)
  })
})

test(
  'whatever is given and chosen in whatever order, no version is ever lost or changed',
  async () => {
    const act = fc.record({
      dead: fc.nat(40),
      source: fc.constantFrom('health', 'scene', 'fire'),
      pick: fc.nat(9),
    })
    const histories = fc.array(act, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(histories, async (acts) => {
        id = (await opened(room)).id
        const given: [number, string][] = []
        for (const { dead, source, pick } of acts) {
          const more = { source: source as 'health', sure: true, note: '核实' }
          const { figures } = await add({ dead }, more)
          given.push([dead, source])
          expect(figures.map((one) => [one.figures.dead, one.source])).toEqual(given)
          const figure = figures[pick % figures.length]?.id ?? 0
          const reply = await room.ask('officer', 'incidents.adopt', {
            id,
            figure,
            reason: '选用',
            sure: true,
          })
          const now = await room.ok('officer', 'incidents.get', { id })
          expect(now.adopted?.figure).toBe(figure)
          expect(reply.ok || reply.code === 'incidents.adoptedAlready').toBe(true)
          const wanted = await room.ok('officer', 'incidents.grade', { dead: now.adopted?.figures.dead ?? 0 })
          expect(now.grading.level).toBe(wanted.level)
        }
      }),
      { numRuns: runs },
    )
  },
  60_000 + runs * 5000,
)
