import { beforeEach, describe, expect, test } from 'vitest'
import { shippedSets } from '#shared/training/shipped.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const sets = () => room.ok('officer', 'training.sets', {})
async function rightAnswers(code: string): Promise<{ code: string; edition: number; answers: number[] }> {
  const set = await room.ok('officer', 'training.set', { code })
  return { code, edition: set.edition, answers: set.questions.map(({ right }) => right) }
}
const own = {
  name: { zh: '本室规矩' },
  pass: 100,
  months: 1,
  questions: [
    {
      words: { zh: '值班电话几声内接？' },
      choices: [{ zh: '三声' }, { zh: '十声' }],
      right: 0,
      why: { zh: '本室规定三声内接听。' },
      source: { title: '本室制度' },
    },
  ],
}

describe('the sets shipped', () => {
  test('are three, each of eight to twelve questions, in both languages, with a source and a right choice', () => {
    expect(shippedSets.map(({ code }) => code)).toEqual(['reportTimes', 'grades', 'conduct'])
    for (const { questions, name, pass } of shippedSets) {
      expect(questions.length).toBeGreaterThanOrEqual(8)
      expect(questions.length).toBeLessThanOrEqual(12)
      expect([name.zh, name.en].every(Boolean) && pass > 0).toBe(true)
      for (const { words, choices, why, source, right } of questions) {
        expect([words.en, why.en, source.title, ...choices.map(({ en }) => en)].every(Boolean)).toBe(true)
        expect(choices[right]).toBeDefined()
      }
    }
  })
})

describe('answering a set', () => {
  test('keeps the score, what was wrong, whether it passed and when it is to be answered again', async () => {
    const all = await rightAnswers('reportTimes')
    const wrong = {
      ...all,
      answers: all.answers.map((right, index) => (index < 3 ? (right + 1) % 4 : right)),
    }
    expect(await room.ok('officer', 'training.answer', wrong)).toMatchObject({
      score: 70,
      passed: false,
      wrong: [0, 1, 2],
      trainee: { name: crew.officer.name },
    })
    expect(await room.ok('officer', 'training.answer', all)).toMatchObject({
      score: 100,
      passed: true,
      wrong: [],
      refreshOn: '2027-03-10',
    })
    const results = await room.ok('lead', 'training.results', { person: crew.officer.id })
    expect(results.map(({ score }) => score)).toEqual([100, 70])
    const standings = await room.ok('lead', 'training.standings', {})
    const mine = standings.find((one) => one.person.id === crew.officer.id && one.code === 'reportTimes')
    expect(mine).toMatchObject({ times: 2, due: false, last: { score: 100 } })
    expect(standings.find((one) => one.person.id === crew.lead.id)).toMatchObject({ last: null, due: true })
  })

  test('is refused with too few answers, and on an edition that is no longer', async () => {
    const all = await rightAnswers('conduct')
    expect(await room.no('officer', 'training.answer', { ...all, answers: [0] })).toMatchObject({
      code: 'training.incomplete',
    })
    await room.ok('lead', 'training.setSet', { code: 'conduct', ...own })
    expect(await room.no('officer', 'training.answer', all)).toMatchObject({ code: 'training.editionPassed' })
    expect(await room.no('officer', 'training.answer', { ...all, code: 'none' })).toMatchObject({
      code: 'training.unknownSet',
    })
  })

  test('is asked of the person at the seat alone, from a fortnight before the refresh date, and rings nowhere', async () => {
    await room.ok('officer', 'training.answer', await rightAnswers('grades'))
    expect(await room.ok('officer', 'training.due', {})).toEqual([])
    room.clock.passUntil('2027-02-25T00:00:00.000Z')
    expect(await room.ok('officer', 'training.due', {})).toMatchObject([
      { kind: 'training', page: 'training/grades', dueAt: '2027-03-10T10:00:00.000Z' },
    ])
    expect(await room.ok('lead', 'training.due', {})).toEqual([])
    room.clock.passUntil('2027-03-11T00:00:00.000Z')
    const { alarms } = await room.ok('console', 'alarms.ringing', {})
    expect(alarms.filter(({ due }) => due === 'training')).toEqual([])
  })
})

describe('a set of the room', () => {
  test('is written, changed by editions that leave old results as they were, and taken out of use', async () => {
    const made = await room.ok('lead', 'training.setSet', { code: null, ...own })
    expect(made).toMatchObject({ code: 'own-1', edition: 1, shipped: false, active: true })
    await room.ok('officer', 'training.answer', { code: made.code, edition: 1, answers: [1] })
    const second = { ...own, questions: own.questions.map((one) => ({ ...one, right: 1 })) }
    expect(await room.ok('lead', 'training.setSet', { code: made.code, ...second })).toMatchObject({
      edition: 2,
    })
    const [result] = await room.ok('officer', 'training.results', { code: made.code })
    expect(result).toMatchObject({ edition: 1, score: 0, wrong: [0] })
    expect(
      (await room.ok('officer', 'training.set', { code: made.code, edition: 1 })).questions[0]?.right,
    ).toBe(0)
    await room.ok('lead', 'training.switchSet', { code: made.code, active: false })
    expect(
      await room.no('officer', 'training.answer', { code: made.code, edition: 2, answers: [1] }),
    ).toMatchObject({ code: 'training.inactive' })
    expect((await sets()).find(({ code }) => code === made.code)?.active).toBe(false)
  })

  test('is refused with a right choice that is none, and to whoever may not plan', async () => {
    const wrong = { ...own, questions: own.questions.map((one) => ({ ...one, right: 3 })) }
    expect(await room.no('lead', 'training.setSet', { code: null, ...wrong })).toMatchObject({
      faults: { 'questions.0.right': 'training.right' },
    })
    expect(await room.no('officer', 'training.setSet', { code: null, ...own })).toMatchObject({
      code: 'door.noRight',
    })
  })
})
