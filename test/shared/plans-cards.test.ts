import { describe, expect, test } from 'vitest'
import { levelOfPhase, phaseCodes } from '#shared/plans/card.ts'
import { findingsOf } from '#shared/plans/check.ts'
import { sampleCards, sampleContent, sampleFacts } from '#shared/plans/samples.ts'

const languages = ['zh', 'en'] as const
const timed = ['0-5', '5-15', '15-30', '30-60', '60-120'] as const
const everyCard = sampleCards.map((sample) => ({ sample, code: sample.code }))
const inBoth = everyCard.flatMap((one) => languages.map((language) => ({ ...one, language })))

test('the universal card and the seventeen cards of the trade are shipped, in their order', () => {
  expect(sampleCards.map(({ code }) => code)).toEqual([
    'universal',
    'rainstorm',
    'flashFlood',
    'geological',
    'reservoir',
    'gas',
    'hazmat',
    'coalMine',
    'nonCoalMine',
    'fire',
    'road',
    'forestFire',
    'iceSnow',
    'collapse',
    'powerCut',
    'foodPoisoning',
    'industrial',
    'warningOnly',
  ])
})

describe.each(inBoth)('$code in $language', ({ sample, language }) => {
  const content = sampleContent(sample, language)

  test('is a sound card: nothing at all to be said against it', () => {
    const found = findingsOf(content).filter(({ code }) => code !== 'noDue')
    expect(found).toEqual([])
    expect(content.steps.filter(({ phase, dueMinutes }) => phase !== 'after' && dueMinutes === null)).toEqual(
      [],
    )
  })

  test('goes from the first five minutes to the second hour, and on to what comes after', () => {
    const phases = content.phases.map(({ code }) => code)
    expect(phases).toEqual(phaseCodes.filter((code) => levelOfPhase(code) === null))
    for (const phase of timed)
      expect(content.steps.filter((one) => one.phase === phase).length).toBeGreaterThan(0)
  })

  test('says that it is a sample, and what is never done', () => {
    expect(sampleFacts(sample, language).source).toMatch(
      language === 'zh' ? /样例.*审批/ : /Sample.*approved/,
    )
    expect(content.never.length).toBeGreaterThan(0)
  })

  test('asks for an answer wherever it asks', () => {
    const unanswered = content.steps.filter(({ kind, answer }) => kind === 'ask' && !answer.required)
    expect(unanswered).toEqual([])
  })
})

test.each(everyCard)('$code says the same in both languages, step by step', ({ sample }) => {
  const [zh, en] = languages.map((language) => sampleContent(sample, language))
  const shape = (content: typeof zh) =>
    content?.steps.map(({ code, phase, kind, dueMinutes, after, answer, whom, note }) => ({
      ...{ code, phase, kind, dueMinutes, after },
      answer: [answer.kind, answer.required, answer.choices.length, answer.unit === ''],
      whom: whom && [whom.place === ''],
      note: note === '',
    }))
  expect(shape(en)).toEqual(shape(zh))
  expect(en?.steps.filter(({ words }) => /\p{Script=Han}/u.test(words))).toEqual([])
  expect(zh?.steps.filter(({ words }) => !/\p{Script=Han}/u.test(words))).toEqual([])
})

test.each(everyCard.filter(({ sample }) => sample.base === 'universal'))(
  '$code asks the seven questions, tells the leader, reports first by minute 30 and sets the next report, none of it twice',
  ({ sample }) => {
    const { steps } = sampleContent(sample, 'zh')
    const codes = steps.map(({ code }) => code)
    const seven = ['u-where', 'u-what', 'u-hurt', 'u-growing', 'u-danger', 'u-scene', 'u-caller']
    for (const code of [...seven, 'u-leader', 'u-firstReport', 'u-followUp'])
      expect(codes.filter((one) => one === code)).toEqual([code])
    expect(steps.find(({ code }) => code === 'u-firstReport')?.dueMinutes).toBeLessThanOrEqual(30)
    expect(steps.find(({ code }) => code === 'u-leader')?.dueMinutes).toBeLessThanOrEqual(5)
    expect(steps.find(({ code }) => code === 'u-followUp')?.answer).toMatchObject({
      kind: 'time',
      required: true,
    })
    expect(new Set(codes).size).toBe(codes.length)
  },
)

test('a figure from practice says that it is one: the white line of an underpass, the cordon, the stranded', () => {
  const noted = (code: string, step: string) =>
    sampleCards.find((card) => card.code === code)?.steps.find((one) => one.code === step)?.note?.zh
  for (const [code, step] of [
    ['rainstorm', 'underpass'],
    ['hazmat', 'cordon'],
    ['iceSnow', 'u-phoneUp'],
    ['universal', 'u-firstReport'],
  ] as const)
    expect(noted(code, step)).toContain('经验数值')
})
