import { describe, expect, test } from 'vitest'
import { correctedFacts, factsOf } from '#renderer/warnings/facts-of.ts'
import { itemsOf, type PasteDraft } from '#renderer/warnings/paste-draft.ts'
import { bySeverity, chipsOf } from '#renderer/warnings/severity.ts'
import { fitting } from '#renderer/warnings/use-fitting.ts'
import { blankForm, formOf, namesIn, placesIn } from '#renderer/warnings/warning-form.ts'
import { warningPlace } from '#renderer/warnings/warning-place.ts'
import { MessageFacts } from '#shared/warnings/message.ts'
import type { WarningType } from '#shared/warnings/views.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'

const zone = 'Asia/Shanghai'
const receivedAt = '2026-07-20T08:00:00.000Z'
const text =
  '澄河县气象台2026年07月20日15时30分发布暴雨橙色预警信号：预计未来3小时白石镇、柳河乡累计降雨量将达50毫米以上。'
const types: WarningType[] = [
  {
    name: '暴雨',
    also: [],
    eventType: '11B03',
    colours: ['red', 'orange', 'yellow', 'blue'],
    criteria: {},
    source: '',
    own: false,
    active: true,
  },
  {
    name: '霜冻',
    also: [],
    eventType: '11B16',
    colours: ['orange', 'yellow', 'blue'],
    criteria: {},
    source: '',
    own: false,
    active: true,
  },
]

function read(words = text) {
  const [one] = readWarnings(words, { receivedAt, zone })
  if (!one) throw new Error('nothing read')
  return one
}

describe('a warning read from a text', () => {
  test('goes through the form without a change', () => {
    const one = read()
    const facts = factsOf(formOf(one), types, one)
    expect(facts).toMatchObject({
      issuers: one.issuers,
      hazard: '暴雨',
      eventType: '11B03',
      colour: 'orange',
      level: 2,
      issuedAt: '2026-07-20T07:30:00.000Z',
      horizonHours: 3,
      places: [{ name: '白石镇' }, { name: '柳河乡' }],
      marks: [],
    })
    expect(MessageFacts.safeParse(facts).success).toBe(true)
  })

  test('takes level and code from what was put right, and marks what the type has not', () => {
    const one = read()
    const facts = factsOf({ ...formOf(one), hazard: '霜冻', colour: 'red' }, types, one)
    expect(facts).toMatchObject({ eventType: '11B16', level: 1, marks: ['colourNotOfType'] })
    expect(factsOf({ ...formOf(one), hazard: '怪风' }, types, one).marks).toEqual(['hazardUnknown'])
  })

  test('keeps its corrections when the text around it changes', () => {
    const draft: PasteDraft = {
      mode: 'paste',
      text,
      receivedAt: null,
      edits: {},
      left: [],
      hand: blankForm,
      handText: '',
    }
    const [item] = itemsOf([read()], draft)
    const edits = { [item?.key ?? '']: { hours: '6' } }
    const more = readWarnings(`××市气象台2026年07月20日14时00分发布大风蓝色预警信号。\n\n${text}`, {
      receivedAt,
      zone,
    })
    expect(itemsOf(more, { ...draft, edits }).map(({ form }) => form.hours)).toEqual(['', '6'])
  })

  test('loses nothing that the form of a correction does not show', () => {
    const facts = MessageFacts.parse({
      ...factsOf(formOf(read()), types, read()),
      identifier: 'x_1',
      areaCodes: ['340321'],
    })
    const right = correctedFacts(facts, { ...formOf(read()), issuers: '东湾市气象台' }, types)
    expect(right).toMatchObject({
      identifier: 'x_1',
      areaCodes: ['340321'],
      text: facts.text,
      issuers: ['东湾市气象台'],
    })
  })
})

describe('names as they are typed', () => {
  test('are parted by commas of either kind, once each', () => {
    expect(namesIn('白石镇、柳河乡，青峰乡, 柳河乡 ;Chenghe Met Office')).toEqual([
      '白石镇',
      '柳河乡',
      '青峰乡',
      'Chenghe Met Office',
    ])
  })

  test('carry the colour they are typed under', () => {
    expect(placesIn({ ...blankForm.places, same: '柳河乡', red: '白石镇' })).toEqual([
      { name: '柳河乡' },
      { name: '白石镇', colour: 'red' },
    ])
  })
})

describe('the chips of the strip', () => {
  const one = (hazard: string, colour: 'red' | 'blue' | null, issuedAt: string) => ({
    hazard,
    colour,
    issuedAt,
  })
  const warnings = [
    one('大风', 'blue', '1'),
    one('防汛', null, '9'),
    one('暴雨', 'red', '2'),
    one('暴雨', 'red', '3'),
  ]

  test('stand by severity, the newest first, those of one kind together', () => {
    expect(bySeverity(warnings).map(({ issuedAt }) => issuedAt)).toEqual(['3', '2', '1', '9'])
    expect(chipsOf(warnings).map((group) => group.length)).toEqual([2, 1, 1])
  })

  test('are as many as find room, never none, with room left for the one that counts the rest', () => {
    const chips = ['暴雨红', '森林火险红', '洪水黄']
    expect(fitting(chips, 100)).toBe(3)
    expect(fitting(chips, 18)).toBe(1)
    expect(fitting(chips, 0)).toBe(1)
    expect(fitting([], 0)).toBe(0)
  })
})

test.each([
  ['', { tab: 'inForce', id: null }],
  ['12', { tab: 'inForce', id: 12 }],
  ['chain/12', { tab: 'inForce', id: 12 }],
  ['asks/7', { tab: 'asks', id: 7 }],
  ['history/12', { tab: 'history', id: 12 }],
  ['files', { tab: 'files', id: null }],
  ['nonsense/x', { tab: 'inForce', id: null }],
] as const)('the address warnings/%s shows its part', (detail, place) => {
  expect(warningPlace(detail)).toEqual(place)
})
