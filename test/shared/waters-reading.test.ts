import { describe, expect, it } from 'vitest'
import { writtenFigure } from '#shared/waters/figure.grammar.ts'
import type { Observed } from '#shared/waters/reading.ts'
import { checkReading, type ReadingFacts, type Said } from '#shared/waters/reading-check.ts'
import { readPaste } from '#shared/waters/reading-text.grammar.ts'
import { instantIn } from '#shared/waters/reading-time.grammar.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import { at, station } from '#test/help/water-room.ts'

const zone = 'Asia/Shanghai'
const now = at('2026-07-20 18:20')

describe('a figure as written', () => {
  it.each([
    ['36.42', 'level', 36_420, null],
    ['36.42米', 'level', 36_420, null],
    ['３６．４２ m', 'level', 36_420, null],
    ['36.4', 'level', 36_400, null],
    ['36.425', 'level', 36_425, null],
    ['-1.2', 'level', -1200, null],
    ['3642', 'level', 3_642_000, null],
    ['3642cm', 'level', 36_420, 'cm'],
    ['3642厘米', 'level', 36_420, '厘米'],
    ['1,250 m³/s', 'flow', 1_250_000, null],
    ['12.5立方米每秒', 'flow', 12_500, null],
    ['800升/秒', 'flow', 800, '升/秒'],
    ['42毫米', 'rain', 420, null],
    ['0.5', 'rain', 5, null],
    ['4.2cm', 'rain', 420, 'cm'],
  ] as const)('%s of %s is %i', (text, quantity, value, unit) => {
    expect(writtenFigure(text, quantity)).toMatchObject({ value, unit })
  })

  it.each(['', '三十六', '36..4', '36.42.1', '1e3', '∞', '36.42公斤', '--3', '36米42'])(
    '%s is none',
    (text) => {
      expect(writtenFigure(text, 'level')).toBeNull()
    },
  )

  it('with more decimals than are kept is rounded, and said to be', () => {
    expect(writtenFigure('36.4256', 'level')).toMatchObject({ value: 36_426, rounded: true })
    expect(writtenFigure('36.4250', 'level')).toMatchObject({ value: 36_425, rounded: false })
  })
})

describe('a moment as written', () => {
  it.each([
    ['2026-07-20 08:00', '2026-07-20 08:00'],
    ['2026/7/20 20:00', '2026-07-20 20:00'],
    ['2026.7.20 8:05', '2026-07-20 08:05'],
    ['2026年7月20日18时', '2026-07-20 18:00'],
    ['7月20日18时30分', '2026-07-20 18:30'],
    ['20日8时', '2026-07-20 08:00'],
    ['18时', '2026-07-20 18:00'],
    ['18点半', '2026-07-20 18:30'],
    ['18:05', '2026-07-20 18:05'],
    ['19:10', '2026-07-20 19:10'],
    ['20时', '2026-07-19 20:00'],
    ['21日8时', '2026-06-21 08:00'],
    ['12月31日23时', '2025-12-31 23:00'],
    ['下午3时', '2026-07-20 15:00'],
    ['7月19日24时', '2026-07-20 00:00'],
    ['202607201800', '2026-07-20 18:00'],
    ['2026-07-20', '2026-07-20 00:00'],
    ['46223.75', '2026-07-20 18:00'],
  ])('%s is %s', (text, moment) => {
    expect(instantIn(text, { now, zone })).toBe(at(moment))
  })

  it('with its offset is that very moment', () => {
    expect(instantIn('2026-07-20T10:00:00Z', { now, zone })).toBe('2026-07-20T10:00:00.000Z')
  })

  it.each(['', '昨天', '25时', '18:75', '2026-02-30 08:00', '7月32日8时', '36.42', '18时 36.42'])(
    '%s is none',
    (text) => {
      expect(instantIn(text, { now, zone })).toBeNull()
    },
  )
})

describe('pasted lines', () => {
  const stations = [
    { id: 1, name: '白石站', code: '61500100', kind: 'river' },
    { id: 5, name: '白石雨量站', code: '61520001', kind: 'rain' },
    { id: 3, name: '龙潭水库', code: '', kind: 'reservoir' },
    { id: 4, name: 'Baishi Bridge', code: '', kind: 'river' },
  ] as const
  const sixPm = at('2026-07-20 18:00')

  it.each([
    ['白石站 18时 36.42', 1, sixPm, '36.42', '', ''],
    ['白石站 36.42 18:00', 1, sixPm, '36.42', '', ''],
    ['白石站,2026-07-20 18:00,36.42,120,', 1, sixPm, '36.42', '120', ''],
    ['白石站\t2026/7/20 18:00\t36.42\t\t', 1, sixPm, '36.42', '', ''],
    ['2026/7/20\t18:00\t白石站\t36.42\t120', 1, sixPm, '36.42', '120', ''],
    ['白石站7月20日18时水位36.42米，流量120立方米/秒', 1, sixPm, '36.42米', '120立方米/秒', ''],
    [
      '７月２０日１８时，白石站水位３６．４２米，流量为１，２５０m³/s，较上时涨',
      1,
      sixPm,
      '36.42米',
      '1,250m3/s',
      '',
    ],
    ['白石雨量站 18时 33', 5, sixPm, '', '', '33'],
    ['白石雨量站,2026-07-20 18:00,,,33,', 5, sixPm, '', '', '33'],
    ['白石雨量站18时降雨33毫米', 5, sixPm, '', '', '33毫米'],
    ['61500100 18时 36.42', 1, sixPm, '36.42', '', ''],
    ['龙潭水库 库水位 128.62 18时', 3, sixPm, '128.62', '', ''],
    ['baishi bridge 18:00 36.42', 4, sixPm, '36.42', '', ''],
    ['黑石站 18时 36.42', null, sixPm, '36.42', '', ''],
    ['白石站 36.42', 1, null, '36.42', '', ''],
  ] as const)('%s', (text, station, observedAt, level, flow, rain) => {
    expect(readPaste(text, { stations, now, zone })).toEqual([
      { line: 1, text: text.normalize('NFKC').trim(), station, observedAt, level, flow, rain },
    ])
  })

  it('of headings and blank lines are left out, and each line keeps its number', () => {
    const rows = readPaste('站名\t时间\t水位\n\n白石站 17时 36.39\r\n白石站 18时 36.44', {
      stations,
      now,
      zone,
    })
    expect(rows.map(({ line, level }) => [line, level])).toEqual([
      [3, '36.39'],
      [4, '36.44'],
    ])
  })
})

describe('a reading held against its station', () => {
  const observed = (time: string, level: number): Observed => ({
    at: at(time),
    level,
    flow: null,
    rain: null,
    rainMinutes: null,
  })
  const facts: ReadingFacts = {
    station: station(),
    before: observed('2026-07-20 17:00', 36_390),
    after: null,
    same: null,
    rains: [],
    now,
    rules: waterRules,
  }
  const said = (change: Partial<Said>): Said => ({
    observedAt: at('2026-07-20 18:00'),
    level: '',
    flow: '',
    rain: '',
    accept: [],
    reason: '',
    ...change,
  })
  const told = (change: Partial<Said>, more: Partial<ReadingFacts> = {}) => {
    const { verdict } = checkReading(said(change), { ...facts, ...more })
    return [verdict.act, ...verdict.remarks.map(({ severity, code }) => `${severity} ${code}`)]
  }

  it.each([
    ['36.42', ['add']],
    ['3642', ['stop', 'asked decimalPoint']],
    ['364', ['stop', 'asked decimalPoint']],
    ['36420', ['stop', 'asked decimalPoint']],
    ['364.2', ['stop', 'asked aboveRecord']],
    ['10.00', ['stop', 'asked belowBed']],
    ['40.50', ['stop', 'asked jump']],
    ['3642cm', ['stop', 'asked unit']],
    ['高', ['stop', 'refused unread']],
    ['36.4201', ['add', 'noted rounded']],
  ])('%s m', (level, verdict) => {
    expect(told({ level })).toEqual(verdict)
  })

  it('says what a level without its point would be, and near what', () => {
    const { verdict } = checkReading(said({ level: '3642' }), facts)
    expect(verdict.remarks[0]?.fields).toEqual({ text: '3642', meant: '36.42', about: '36.39' })
  })

  it('takes what was asked about once it is confirmed, and says so', () => {
    expect(told({ level: '40.50', accept: ['jump'] })).toEqual(['add', 'noted jump'])
    expect(told({ level: '3642', accept: ['decimalPoint'] })).toEqual(['add', 'noted decimalPoint'])
  })

  it('knows the bed where it is written down, and levels of note alone where nothing was read before', () => {
    const bedded = { station: station({ bed: 33_000 }) }
    expect(told({ level: '32.90' }, bedded)).toEqual(['stop', 'asked belowBed'])
    expect(told({ level: '3642' }, { before: null })).toEqual(['stop', 'asked decimalPoint'])
    const bare = station({ levels: { ...station().levels, warning: null, guaranteed: null, record: null } })
    expect(told({ level: '3642' }, { station: bare, before: null })).toEqual(['add'])
    expect(told({ level: '3642' }, { station: bare })).toEqual(['stop', 'asked decimalPoint'])
  })

  it('looks at the reading after as well as at the one before', () => {
    expect(told({ level: '36.40' }, { after: observed('2026-07-20 18:10', 38_900) })).toEqual([
      'stop',
      'asked jump',
    ])
  })

  it('refuses the future and asks about what is long ago', () => {
    expect(told({ level: '36.42', observedAt: at('2026-07-20 18:21') })).toEqual(['stop', 'refused future'])
    expect(told({ level: '36.42', observedAt: at('2026-07-20 18:20') })).toEqual(['add'])
    expect(told({ level: '36.42', observedAt: at('2025-07-01 08:00') }, { before: null })).toEqual([
      'stop',
      'asked longAgo',
    ])
  })

  it('refuses a reading of nothing, negative rain, and a level of a rain gauge', () => {
    expect(told({})).toEqual(['stop', 'refused nothing'])
    expect(told({ rain: '-1' })).toEqual(['stop', 'refused rainNegative'])
    const gauge = { station: station({ kind: 'rain' }) }
    expect(told({ level: '36.42', flow: '3' }, gauge)).toEqual([
      'stop',
      'refused noLevelHere',
      'refused noFlowHere',
    ])
  })

  it('asks about more rain than ever fell, and about rain that would count twice', () => {
    expect(told({ rain: '201.9' })).toEqual(['add'])
    expect(told({ rain: '202' })).toEqual(['stop', 'asked rainMuch'])
    expect(told({ rain: '1100', rainMinutes: 1440 })).toEqual(['stop', 'asked rainMuch'])
    const rains = [{ at: at('2026-07-20 18:10'), minutes: 30 }]
    expect(told({ rain: '5' }, { rains })).toEqual(['stop', 'asked rainOverlaps'])
  })

  it('takes rain as what fell since the reading before, at most over the interval', () => {
    const minutes = (before: string) =>
      checkReading(said({ rain: '5' }), { ...facts, rains: [{ at: at(before), minutes: 10 }] }).figures
        .rainMinutes
    expect(minutes('2026-07-20 17:40')).toBe(20)
    expect(minutes('2026-07-20 12:00')).toBe(60)
  })

  it('knows the same again, completes what was missing, and corrects with a reason alone', () => {
    const same = { same: observed('2026-07-20 18:00', 36_440) }
    expect(told({ level: '36.44' }, same)).toEqual(['same', 'noted known'])
    expect(told({ level: '36.44', flow: '120' }, same)).toEqual(['correct', 'noted completes'])
    expect(told({ level: '36.42' }, same)).toEqual(['stop', 'asked differs'])
    expect(told({ level: '36.42', reason: '复核' }, same)).toEqual(['correct', 'noted corrects'])
  })
})
