import { describe, expect, test } from 'vitest'
import { answerOf, faultyNeeds, openNeeds } from '#renderer/callouts/answer-draft.ts'
import { withSaved } from '#renderer/callouts/board-merge.ts'
import { calloutPlace } from '#renderer/callouts/callout-place.ts'
import { emptyLine, isBlank, type LateLine, readLines } from '#renderer/callouts/late-lines.ts'
import { messageTargets } from '#renderer/callouts/message-targets.ts'
import { fittingRung, groupsOf, shownRung } from '#renderer/callouts/shown-rung.ts'
import { spanOf } from '#renderer/callouts/span.ts'
import { boardOfTargets, boardTarget, tryOf } from '#test/help/callout-board.ts'

const zone = 'Asia/Shanghai'
const startedAt = '2026-11-22T15:50:20.000Z'
const clock = { zone, now: '2026-11-22T17:00:00.000Z' }
const line = (part: Partial<LateLine>): LateLine => ({ ...emptyLine, ...part })

describe('what the address shows', () => {
  test.each([
    ['', { show: 'front' }],
    ['open', { show: 'list', tab: 'open' }],
    ['schemes', { show: 'list', tab: 'schemes' }],
    ['7', { show: 'board', id: 7 }],
    ['7/late', { show: 'late', id: 7 }],
    ['start', { show: 'start', chain: null }],
    ['start/3', { show: 'start', chain: 3 }],
    ['0', { show: 'front' }],
    ['nonsense', { show: 'front' }],
  ])('%s', (detail, shown) => {
    expect(calloutPlace(detail)).toEqual(shown)
  })
})

describe('the board with what was saved here', () => {
  const [one, two] = [boardTarget({ id: 1, place: 1 }), boardTarget({ id: 2, place: 2 })]

  test('shows the later of what was read and what was answered', () => {
    const saved = { ...one, tries: [tryOf({ id: 9, target: 1 })] }
    expect(withSaved(boardOfTargets([one, two]), new Map([[1, saved]])).targets[0]).toBe(saved)
    const read = { ...one, tries: [tryOf({ id: 9, target: 1 }), tryOf({ id: 10, target: 1 })] }
    expect(withSaved(boardOfTargets([read, two]), new Map([[1, saved]])).targets[0]).toBe(read)
  })

  test('takes a struck try for the later one', () => {
    const kept = tryOf({ id: 9, target: 1 })
    const struck = { ...one, tries: [{ ...kept, withdrawn: { at: startedAt, by: 'x', reason: 'y' } }] }
    const read = { ...one, tries: [kept] }
    expect(withSaved(boardOfTargets([read]), new Map([[1, struck]])).targets[0]).toBe(struck)
  })

  test('puts the queue in order again', () => {
    const later = { ...one, tries: [tryOf({ id: 9, target: 1 })] }
    if (later.next) later.next = { ...later.next, at: '2026-11-22T16:30:00.000Z' }
    expect(withSaved(boardOfTargets([one, two]), new Map()).queue).toEqual([1, 2])
    expect(withSaved(boardOfTargets([one, two]), new Map([[1, later]])).queue).toEqual([2, 1])
  })

  test('tells by message only those whose wave has begun', () => {
    const message = boardTarget({ id: 3, place: 3, rung: 0 })
    const early = { ...message, id: 4, begun: false }
    expect(messageTargets(boardOfTargets([one, message, early])).map(({ id }) => id)).toEqual([3])
  })
})

describe('the rung of a call', () => {
  const target = boardTarget({ id: 1, place: 1 })

  test('is the one chosen, else the next, and never off the ladder', () => {
    expect(shownRung(target, null)).toBe(1)
    expect(shownRung(target, 3)).toBe(3)
    expect(shownRung(target, 99)).toBe(target.ladder.length - 1)
    expect(shownRung({ ...target, next: null }, null)).toBe(0)
  })

  test('is one on which the result can come', () => {
    expect(fittingRung(target, 0, 'noAnswer')).toBe(1)
    expect(fittingRung(target, 0, 'answered')).toBe(1)
    expect(fittingRung(target, 2, 'sent')).toBe(0)
    expect(fittingRung({ ...target, ladder: target.ladder.slice(1) }, 0, 'read')).toBeUndefined()
  })
})

describe('a report while it is typed', () => {
  test('takes numbers in any width and nothing for not said', () => {
    expect(answerOf({ commander: ' 赵强 ', villages: '３', moved: '' })).toEqual({
      commander: '赵强',
      villages: 3,
      moved: null,
      place: '',
      doing: '',
    })
    expect(answerOf({ commander: ' ', moved: '' })).toBeNull()
  })

  test('names what should be a number and is none', () => {
    expect(faultyNeeds({ villages: '三', moved: '-1' })).toEqual(['villages', 'moved'])
    expect(faultyNeeds({ villages: '0', moved: '' })).toEqual([])
  })

  test('asks only for what is missing; for everything once all was said', () => {
    const target = boardTarget({ id: 1, place: 1 })
    expect(openNeeds({ ...target, missing: ['moved'] })).toEqual(['moved'])
    expect(openNeeds({ ...target, missing: [] })).toEqual(target.needs)
  })
})

describe('lines typed back from paper', () => {
  const board = {
    ...boardOfTargets([boardTarget({ id: 11, place: 1 }), boardTarget({ id: 12, place: 2 })]),
    startedAt,
  }
  const read = (...lines: LateLine[]) => readLines(lines, board, clock)

  test('go on along the ladder of their target', () => {
    const rungs = read(
      line({ place: '1', time: '0005', result: '2' }),
      line({ place: '2', time: '0005', result: '7' }),
      line({ place: '1', time: '0010', result: '2' }),
      line({ place: '1', time: '0012', result: '1' }),
    ).map(({ try: kept }) => kept && [kept.target, kept.rung, kept.result])
    expect(rungs).toEqual([
      [11, 1, 'noAnswer'],
      [12, 0, 'sent'],
      [11, 2, 'noAnswer'],
      [11, 3, 'answered'],
    ])
  })

  test('take the step that is typed, when the ladder has it', () => {
    expect(read(line({ place: '1', time: '0005', result: '2', step: '3' }))[0]?.try?.rung).toBe(2)
    expect(read(line({ place: '1', time: '0005', result: '2', step: '9' }))[0]?.faults).toEqual(['step'])
    expect(read(line({ place: '1', time: '0005', result: '2', step: 'x' }))[0]?.faults).toEqual(['step'])
  })

  test.each([
    ['2350', startedAt],
    ['23:51', '2026-11-22T15:51:00.000Z'],
    ['0:05', '2026-11-22T16:05:00.000Z'],
    ['００５９', '2026-11-22T16:59:00.000Z'],
    ['0100', '2026-11-22T17:00:00.000Z'],
  ])('find the day of %s after the beginning', (time, happenedAt) => {
    expect(read(line({ place: '1', time, result: '2' }))[0]?.try?.happenedAt).toBe(happenedAt)
  })

  test.each(['', '2460', '0101', '2349', 'x'])(
    'refuse the time "%s", which is none or still to come',
    (time) => {
      expect(read(line({ place: '1', time, result: '2' }))[0]?.faults).toEqual(['time'])
    },
  )

  test('say everything that is not right', () => {
    expect(read(line({ place: '9', time: '', result: '0', answer: { moved: '许多' } }))[0]?.faults).toEqual([
      'place',
      'time',
      'result',
      'moved',
    ])
    expect(isBlank(emptyLine)).toBe(true)
    expect(isBlank(line({ words: '断网' }))).toBe(false)
  })
})

test.each([
  [0, '0′00″'],
  [59.9, '0′59″'],
  [750, '12′30″'],
  [3600, '60′'],
  [-5, '0′00″'],
])('%d seconds are %s', (seconds, words) => {
  expect(spanOf(seconds)).toBe(words)
})

test.each([
  ['13800000201', ['138', '0000', '0201']],
  ['0550-6600201', ['0550-', '6600201']],
  ['8110', ['8110']],
])('%s is read out in groups', (number, groups) => {
  expect(groupsOf(number)).toEqual(groups)
})
