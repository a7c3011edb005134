import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CardContent, type CardStep } from '#shared/plans/card.ts'
import { findingsOf, sound } from '#shared/plans/check.ts'
import { differenceOf } from '#shared/plans/compare.ts'
import type { FindingCode } from '#shared/plans/finding.ts'
import { plainWords } from '#shared/plans/pasted.ts'
import { asks, card, smallCard, step } from '#test/help/plan-card-facts.ts'
import '#test/help/seed.ts'

const whom = { role: '119', place: '', contact: null }

describe('what is wrong with a card', () => {
  const cases: [string, FindingCode, CardStep[]][] = [
    ['no step', 'noSteps', []],
    ['a code twice', 'codeTwice', [step('a'), step('a')]],
    ['a step that waits for itself', 'loop', [step('a', { after: ['a'] })]],
    ['two that wait for each other', 'loop', [step('a', { after: ['b'] }), step('b', { after: ['a'] })]],
    ['a step that waits for none that is there', 'unknownAfter', [step('a', { after: ['b'] })]],
    [
      'a step that waits for a later phase',
      'laterPhase',
      [step('a', { after: ['b'] }), step('b', { phase: '5-15' })],
    ],
    [
      'a step due before what it waits for',
      'dueBefore',
      [step('a', { dueMinutes: 5 }), step('b', { dueMinutes: 4, after: ['a'] })],
    ],
    ['a due time outside its phase', 'dueOutside', [step('a', { dueMinutes: 6 })]],
    ['a step of a phase of time without a time', 'noDue', [step('a')]],
    ['a choice without choices', 'noChoices', [step('a', { answer: asks('choice') })]],
    ['a choice twice', 'choiceTwice', [step('a', { answer: asks('choice', { choices: ['x', 'x'] }) })]],
    ['a call to nobody', 'nobodyToCall', [step('a', { kind: 'call' })]],
  ]
  test.each(cases)('%s is found', (_name, code, steps) => {
    expect(findingsOf(card(steps)).map((one) => one.code)).toContain(code)
  })

  test('a phase that no step uses, one that is there twice, one that is not there', () => {
    const phases = (...codes: ('0-5' | '5-15')[]) => codes.map((code) => ({ code, title: '' }))
    const codes = (content: CardContent) => findingsOf(content).map((one) => one.code)
    expect(codes(card([step('a', { dueMinutes: 1 })], { phases: phases('0-5', '5-15') }))).toEqual([
      'emptyPhase',
    ])
    expect(codes(card([step('a', { dueMinutes: 1 })], { phases: phases('0-5', '0-5') }))).toEqual([
      'phaseTwice',
    ])
    expect(codes(card([step('a', { dueMinutes: 1 })], { phases: [] }))).toEqual(['unknownPhase'])
  })

  test('nothing is wrong with a good one', () => {
    expect(findingsOf(card([step('a', { kind: 'call', whom, dueMinutes: 5 })]))).toEqual([])
    expect(sound(smallCard)).toBe(true)
  })

  test('a step that only waits behind a circle is not said to lie on it', () => {
    const [found] = findingsOf(
      card([
        step('a', { after: ['b'] }),
        step('b', { after: ['a'] }),
        step('c', { after: ['b'] }),
        step('d'),
      ]),
    ).filter(({ code }) => code === 'loop')
    expect(found?.fields.codes).toBe('a, b')
  })

  test('circles are found exactly where a slow search finds them', () => {
    const order = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(order, (after) => {
        const steps = after.map((before, at) =>
          step(`s${at}`, {
            after: [...new Set(before.filter((one) => one < after.length))].map((one) => `s${one}`),
          }),
        )
        const found = findingsOf(card(steps)).some(({ code }) => code === 'loop')
        expect(found).toBe(steps.some(({ code }) => reaches(steps, code, code)))
      }),
      { numRuns: 500 },
    )
  })

  test('four hundred steps are a card, four hundred and one are not', () => {
    const steps = (count: number) => card(Array.from({ length: count }, (_, at) => step(`s${at}`)))
    expect(CardContent.safeParse(steps(400)).success).toBe(true)
    expect(CardContent.safeParse(steps(500)).error?.issues[0]?.message).toBe('plans.tooManySteps')
  })
})

/** Looks the long way round whether one step comes, by whatever way, after another. */
function reaches(
  steps: readonly CardStep[],
  from: string,
  to: string,
  seen: readonly string[] = [],
): boolean {
  const after = steps.find(({ code }) => code === from)?.after ?? []
  return after.some((one) => one === to || (!seen.includes(one) && reaches(steps, one, to, [...seen, one])))
}

describe('the difference between two versions', () => {
  test('names what came, what went, and each field that is another one', () => {
    const later = card(
      [
        step('where', { kind: 'ask', dueMinutes: 4, words: '在哪个小区？', answer: asks('text') }),
        ...smallCard.steps.filter(({ code }) => code !== 'where' && code !== 'hurt'),
        step('new', { phase: 'after' }),
      ],
      { never: ['不猜原因'] },
    )
    const difference = differenceOf(smallCard, later)
    expect(difference.added.map(({ code }) => code)).toEqual(['new'])
    expect(difference.removed.map(({ code }) => code)).toEqual(['hurt'])
    expect(difference.changed.map(({ step: { code }, fields }) => [code, fields])).toEqual([
      ['where', ['words', 'dueMinutes']],
    ])
    expect(difference.never).toEqual({ added: ['不猜原因'], removed: [] })
  })

  test('a step put elsewhere is one that moved, not twenty', () => {
    const steps = Array.from({ length: 20 }, (_, at) => step(`s${at}`))
    const moved = [...steps.slice(1), ...steps.slice(0, 1)]
    expect(differenceOf(card(steps), card(moved)).changed).toMatchObject([
      { step: { code: 's0' }, fields: ['place'] },
    ])
  })

  test('a version does not differ from itself', () => {
    const nothing = { added: [], removed: [] }
    expect(differenceOf(smallCard, smallCard)).toEqual({
      ...{ added: [], removed: [], changed: [] },
      ...{ never: nothing, traps: nothing, phases: nothing },
    })
  })
})

describe('text copied out of a word processor', () => {
  test.each([
    [
      '<p class=MsoNormal><span style="mso-bidi-font-size:10.5pt">报告&nbsp;带班领导</span></p>',
      '报告 带班领导',
    ],
    ['<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->关阀', '关阀'],
    ['<style>p {margin:0}</style><b>疏散</b>整栋楼<o:p></o:p>', '疏散 整栋楼'],
    ['水深<27cm 时照常通行', '水深<27cm 时照常通行'],
    ['a &lt; b &amp;&amp; c &#x4e2d;', 'a < b && c 中'],
    ['零\u200b宽\u00ad\u202e字', '零宽字'],
    ['两行\r\n并成\t一行', '两行 并成 一行'],
  ])('%s is read as %s', (pasted, plain) => {
    expect(plainWords(pasted)).toBe(plain)
  })
})
