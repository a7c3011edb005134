import { describe, expect, test } from 'vitest'
import { IncidentFacts } from '#shared/incidents/facts.ts'
import { type Figures, noFigures } from '#shared/incidents/figures.ts'
import { isRaised, marksOf, raisingConditions } from '#shared/incidents/raising.ts'
import { nationalCode, nationalTypes, typePath } from '#shared/incidents/type-table.ts'

const receivedAt = '2026-03-10T00:00:00.000Z'

function marks(some: Partial<Figures>, { typeCode = '12D01', title = '厂房事故' } = {}) {
  const facts = IncidentFacts.parse({ title, typeCode, receivedAt })
  return marksOf({ typeCode, facts, figures: { ...noFigures, ...some }, said: [] })
}

const standing = (...input: Parameters<typeof marks>) =>
  marks(...input).flatMap((mark) => (mark.standing ? [mark.code] : []))

describe('较大涉险事故 by its figures', () => {
  test.each<[string, Partial<Figures>, string[]]>([
    ['ten people at risk', { threatened: 10 }, ['endangered10']],
    ['nine people at risk', { threatened: 9 }, []],
    ['three trapped', { trapped: 3 }, ['trapped3']],
    ['two trapped', { trapped: 2 }, []],
    ['two trapped and one missing', { trapped: 2, missing: 1 }, ['trapped3']],
    ['three out of contact', { outOfContact: 3 }, ['trapped3']],
    ['500 evacuated and 10 in hospital', { relocated: 500, inHospital: 10 }, ['evacuated500']],
    ['500 evacuated and 9 in hospital', { relocated: 500, inHospital: 9 }, []],
    ['499 evacuated and 10 in hospital', { relocated: 499, inHospital: 10 }, []],
    ['500 evacuated and nobody knows of hospital', { relocated: 500 }, []],
  ])('%s', (_words, figures, codes) => {
    expect(standing(figures)).toEqual(codes)
  })

  test('is a matter of accidents: a flood that threatens a thousand is not one by itself', () => {
    expect(standing({ threatened: 1000 }, { typeCode: '11A51' })).toEqual([])
  })
})

describe('sensitive conditions', () => {
  test.each([
    ['中心小学食堂发生食物中毒', '13B03', ['school', 'massFoodPoisoning']],
    ['人民路燃气爆炸', '12D01', ['gasExplosion']],
    ['校车侧翻', '12H05', ['school', 'students', 'bus']],
    ['仓库起火', '12G01', []],
  ])('%s (%s) suggests %j and sets none', (title, typeCode, codes) => {
    const found = marks({}, { title, typeCode }).filter(({ kind }) => kind === 'sensitive')
    expect(found.filter(({ suggested }) => suggested).map(({ code }) => code)).toEqual(codes)
    expect(isRaised(found)).toBe(false)
  })

  test('count when people say so, and the figures no longer count when people say no', () => {
    const facts = IncidentFacts.parse({ title: '厂房事故', typeCode: '12D01', receivedAt })
    const say = (kind: 'atRisk' | 'sensitive', code: string, applies: boolean) =>
      isRaised(
        marksOf({
          ...{ typeCode: '12D01', facts, figures: { ...noFigures, trapped: 3 } },
          said: [{ kind, code, applies, note: '', at: null, by: null }],
        }),
      )
    expect(say('atRisk', 'trapped3', false)).toBe(false)
    expect(say('sensitive', 'twoSessions', true)).toBe(true)
  })

  test('are of the five factors, each named in both languages', () => {
    const sensitive = raisingConditions.filter(({ kind }) => kind === 'sensitive')
    expect(new Set(sensitive.map(({ factor }) => factor))).toEqual(
      new Set(['time', 'place', 'people', 'kind', 'attention']),
    )
    expect(raisingConditions.filter(({ words, wordsEn }) => !words || !wordsEn)).toEqual([])
    const codes = raisingConditions.map(({ kind, code }) => `${kind}/${code}`)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the table of kinds', () => {
  test('has no code twice and no row without its group', () => {
    const codes = nationalTypes.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const orphans = nationalTypes.filter(({ parent }) => parent !== '' && !codes.includes(parent))
    expect(orphans.map(({ code }) => code)).toEqual([])
  })

  test.each(['11A00', '12A00', '12D01', '12N04', '12S00', '13B03', '14E00'])('knows %s', (code) => {
    expect(typePath(code, nationalTypes).at(-1)?.code).toBe(code)
  })

  test('a kind of the room goes by the national one above it, and a loop of kinds ends', () => {
    const own = (code: string, parent: string) => ({
      code,
      parent,
      name: code,
      sure: true,
      local: true,
      active: true,
    })
    expect(nationalCode('GAS01', [...nationalTypes, own('GAS01', 'GAS00'), own('GAS00', '12D01')])).toBe(
      '12D01',
    )
    expect(nationalCode('LOOP1', [own('LOOP1', 'LOOP2'), own('LOOP2', 'LOOP1')])).toBe('LOOP1')
  })
})
