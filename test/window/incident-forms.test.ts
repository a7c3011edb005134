import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, nothingTyped, textsOf } from '#renderer/app/figure-text.ts'
import { blankFacts, draftOfFacts, factsOf, proposedTitle } from '#renderer/incidents/facts-draft.ts'
import { stepsOf } from '#renderer/incidents/replay.ts'
import { NewIncidentFacts } from '#shared/incidents/facts.ts'
import { Figures, figureKeys, mostPersons, noFigures } from '#shared/incidents/figures.ts'

const anyFigures = fc.record(
  Object.fromEntries(
    figureKeys.map((key) => [
      key,
      fc.option(
        fc.integer({ min: 0, max: mostPersons }).map((value) => (key === 'directLoss' ? value * 100 : value)),
      ),
    ]),
  ),
)

describe('figures as they are typed', () => {
  test('are the figures they were made of', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const whole = Figures.parse(figures)
        expect(figuresOf(textsOf(whole))).toEqual(whole)
      }),
    )
  })

  test('are not known when nothing is typed, and none when zero is', () => {
    expect(figuresOf({})).toEqual(noFigures)
    expect(nothingTyped({ dead: '  ' })).toBe(true)
    expect(figuresOf({ dead: '0' }).dead).toBe(0)
  })

  test('may be written in full width, with spaces and commas, the loss in units of ten thousand yuan', () => {
    expect(figuresOf({ affected: '１，２００', relocated: '1 200', directLoss: '12.5' })).toMatchObject({
      affected: 1200,
      relocated: 1200,
      directLoss: 125_000,
    })
  })

  test.each(['三', '-1', '2.5', '99999999999'])(
    '%s is left for the shape of the operation to refuse',
    (typed) => {
      expect(Figures.safeParse(figuresOf({ dead: typed })).success).toBe(false)
    },
  )
})

describe('the facts of an incident as they are typed', () => {
  const kept = {
    ...NewIncidentFacts.parse({ title: '燃气爆炸', lng: 113.25 }),
    receivedAt: '2026-11-22T18:50:00.000Z',
  }

  test('come back as they were kept', () => {
    expect(NewIncidentFacts.parse(factsOf(draftOfFacts(kept)))).toEqual(kept)
  })

  test('without a title are called after place and kind, else after what was said first', () => {
    const blank = blankFacts(null)
    expect(proposedTitle(blank)).toBe('')
    expect(proposedTitle({ ...blank, place: '河东路', typeCode: '12P09', typeName: '油气设施事故' })).toBe(
      '河东路油气设施事故',
    )
    const seven = { ...blank.seven, what: '饭店爆炸，一楼起火' }
    expect(factsOf({ ...blank, place: '河东路', seven }).title).toBe('河东路饭店爆炸')
  })

  test('with coordinates that are no numbers are left for the shape to refuse', () => {
    const draft = { ...draftOfFacts(kept), lng: '东经' }
    expect(NewIncidentFacts.safeParse(factsOf(draft)).success).toBe(false)
  })
})

describe('a replay', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 18, minute)).toISOString()
  const moments = [at(50), at(52), at(52), at(59)]

  test('goes minute by minute, never before the first thing that happened nor beyond the last', () => {
    expect(stepsOf({ at: at(50), moments }).minute(-1)).toBe(at(50))
    expect(stepsOf({ at: at(50), moments }).minute(1)).toBe(at(51))
    expect(stepsOf({ at: at(59), moments }).minute(1)).toBe(at(59))
  })

  test('goes from thing to thing, things of one moment together', () => {
    expect(stepsOf({ at: at(50), moments }).next()).toBe(at(52))
    expect(stepsOf({ at: at(52), moments }).next()).toBe(at(59))
    expect(stepsOf({ at: at(59), moments }).last()).toBe(at(52))
    expect(stepsOf({ at: at(52), moments }).last()).toBe(at(50))
  })

  test('stays where it is while nothing is known', () => {
    const steps = stepsOf({ at: at(50), moments: [] })
    expect([steps.next(), steps.last(), steps.first(), steps.end()]).toEqual([at(50), at(50), at(50), at(50)])
  })
})
