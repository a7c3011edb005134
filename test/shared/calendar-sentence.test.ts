import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day } from '#shared/base/day.ts'
import { plusDays } from '#shared/base/zone.ts'
import { dayOf, ownCalendar } from '#shared/calendar/calendar.ts'
import type { CalendarDay, NoticeDay } from '#shared/calendar/calendar-day.ts'
import { readNotice } from '#shared/calendar/notice.grammar.ts'
import { datesBetween, isWeekend, weekdayOf } from '#shared/calendar/weekday.ts'

const bare = (date: string): CalendarDay => dayOf(date, ownCalendar([]))

test.each(['1、元旦：', '1. 元旦：', '（一）元旦：', '①元旦：', '——元旦：', '一、 元旦\n'])(
  'a part may begin with %s',
  (heading) => {
    const text = `放假通知\n2027年放假安排如下：\n${heading}2027年1月1日（周五）放假。\n`
    expect(readNotice(text, bare)).toMatchObject({
      days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
      doubts: [],
    })
  },
)

describe('a text without its title', () => {
  const part = '一、元旦：12月31日至1月2日放假。12月26日（周六）上班。\n二、清明节：4月3日至5日放假。\n'

  test('sets nothing when nothing tells the year', () => {
    expect(readNotice(part, bare)).toMatchObject({ days: [], doubts: { length: 3 } })
    expect(readNotice(part, bare).doubts.every(({ reason }) => reason === 'noYear')).toBe(true)
  })

  test('sets the dates ahead of its day of issue, and the page below the signature is left alone', () => {
    const signed = `${part}国务院办公厅\n2026年11月20日 【编辑：某】\n阅读 2026年11月21日 上班族必看`
    const found = readNotice(signed, bare)
    expect(found.doubts).toEqual([])
    expect(found.issuedOn).toBe('2026-11-20')
    expect(found.days.map(({ date }) => date)).toEqual([
      '2026-12-26',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-04-03',
      '2027-04-04',
      '2027-04-05',
    ])
  })
})

test('whatever spans and make-up days a notice sets in the usual words are read back exactly', () => {
  fc.assert(
    fc.property(plan, fc.boolean(), (spans, wrapped) => {
      const text = `国务院办公厅关于2031年部分节假日安排的通知\n${spans.map(inWords).join('\n')}`
      const found = readNotice(wrapped ? text.replace(/(.{17})/g, '$1\n') : text, bare)
      expect(found.doubts).toEqual([])
      expect(found.days).toEqual(spans.flatMap(asDays).toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    }),
  )
})

interface Span {
  from: string
  days: number
  works: string[]
}

/** One holiday a month at most, its make-up day in the same month, so that no two meet. */
const plan: fc.Arbitrary<Span[]> = fc
  .subarray([1, 2, 4, 5, 6, 9, 10], { minLength: 1 })
  .chain((months) => fc.tuple(...months.map(spanIn)))

function spanIn(month: number): fc.Arbitrary<Span> {
  const at = (day: number) => `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return fc.record({
    from: fc.integer({ min: 10, max: 15 }).map(at),
    days: fc.integer({ min: 1, max: 9 }),
    works: fc.subarray([1, 2, 8, 26, 27]).map((days) => days.map(at)),
  })
}

const numerals = '一二三四五六七八九十'
const weekdays = '日一二三四五六'

function nameIn(month: number): string {
  return `某${numerals[month - 1]}节`
}

function inWords({ from, days, works }: Span): string {
  const to = plusDays(from, days - 1)
  const month = Number(from.slice(5, 7))
  const said = (date: string) => `${Number(date.slice(8))}日（周${weekdays[weekdayOf(date)]}）`
  const span = days === 1 ? said(from) : `${said(from)}至${said(to)}`
  const work = works.map((date) => `${month}月${said(date)}`).join('、')
  return `${numerals[month - 1]}、${nameIn(month)}：${month}月${span}放假调休，共${days}天。${work === '' ? '' : `${work}上班。`}`
}

function asDays({ from, days, works }: Span): NoticeDay[] {
  const name = nameIn(Number(from.slice(5, 7)))
  return [
    ...datesBetween(from, plusDays(from, days - 1)).map((date) => ({ date, kind: 'holiday' as const, name })),
    ...works.map((date) => ({
      date,
      kind: isWeekend(date) ? ('adjustedWorkday' as const) : ('workday' as const),
      name,
    })),
  ]
}

describe('a sentence', () => {
  const title = '国务院办公厅关于2027年部分节假日安排的通知\n'
  const read = (sentence: string, today = bare) => readNotice(`${title}一、${sentence}`, today)
  const days = (sentence: string) => read(sentence).days.map(({ date, kind }) => `${date.slice(5)} ${kind}`)

  test.each([
    ['元旦：1月1日（周五）放假1天，不调休。', ['01-01 holiday']],
    ['元旦 1月1日—2日放假', ['01-01 holiday', '01-02 holiday']],
    ['元旦：１ 月 １ 日至 ２ 日放假公休，共２天。', ['01-01 holiday', '01-02 holiday']],
    ['元旦：1月1-2日放假。', ['01-01 holiday', '01-02 holiday']],
    ['端午节：放假时间为6月9日，当日放假、不调休。', ['06-09 holiday']],
    ['元旦：1月1日~2日休假，共两天', ['01-01 holiday', '01-02 holiday']],
    [
      '劳动节：4月30日、5月1日放假，5月8日（周六），9日（周日）上班。',
      ['04-30 holiday', '05-01 holiday', '05-08 adjustedWorkday', '05-09 adjustedWorkday'],
    ],
    ['劳动节：5月1日起放假3天。', ['05-01 holiday', '05-02 holiday', '05-03 holiday']],
    ['端午节：6月9日放假，6月10日起正常上班。', ['06-09 holiday', '06-10 workday']],
    [
      '劳动节：5月1日放假，5月8日（周六）公休日调至5月3日（周一）。',
      ['05-01 holiday', '05-03 holiday', '05-08 adjustedWorkday'],
    ],
  ])('%s', (sentence, wanted) => {
    expect(read(sentence).doubts).toEqual([])
    expect(days(sentence)).toEqual(wanted)
  })

  test.each([
    ['元旦：1月1日（周四）放假。', 'weekday', { date: '2027-01-01', said: 4, is: 5 }],
    ['元旦：1月1日至3日放假，共4天。', 'total', { said: 4, is: 3 }],
    ['元旦：1月3日至1日放假。', 'reversed', { from: '2027-01-03', to: '2027-01-01' }],
    ['春节：2月30日放假。', 'noSuchDate', { date: '2027-02-30' }],
    ['元旦：1月1日举行升旗仪式。', 'notUnderstood', {}],
    ['元旦：1月1日。', 'notUnderstood', {}],
    ['春节：2月4日不放假。', 'notUnderstood', {}],
    ['春节：2月4日下午放假半天。', 'notUnderstood', {}],
    ['春节：鼓励2月4日休假。', 'advice', {}],
    ['元旦：1月1日放假，1月1日上班。', 'both', { date: '2027-01-01' }],
    ['延长2027年春节假期至2月14日。', 'noBeginning', { date: '2027-02-14' }],
  ] as const)('%s sets nothing and says why', (sentence, reason, fields) => {
    expect(read(sentence)).toMatchObject({ days: [], doubts: [{ reason, fields }] })
  })

  test('that is in doubt takes none of the others with it', () => {
    const found = readNotice(
      `${title}一、元旦：1月1日（周六）放假。1月9日（周六）上班。\n二、端午节：6月9日放假。`,
      bare,
    )
    expect(found.days.map(({ date }) => date)).toEqual(['2027-01-09', '2027-06-09'])
    expect(found.doubts).toMatchObject([{ sentence: '元旦:1月1日(周六)放假', reason: 'weekday' }])
  })

  test('may be broken over lines anywhere, even where a line then begins like a heading', () => {
    const text = `${title}二、春节：2月5日（农历腊月\n二十九、周五）至2月\n— 2 —\n12日（周五）放\n假调休，共8天。1月31日（周日）\n上班。`
    expect(readNotice(text, bare)).toMatchObject({ doubts: [], days: { length: 9 } })
  })

  test('of a local holiday takes the name of its title or its heading', () => {
    const local =
      '广西壮族自治区人民政府办公厅关于2027年壮族三月三放假的通知\n桂政办电〔2027〕3号\n4月9日至10日放假，共2天。\n广西壮族自治区人民政府办公厅\n2027年3月1日'
    expect(readNotice(local, bare)).toMatchObject({
      number: '桂政办电〔2027〕3号',
      issuedOn: '2027-03-01',
      years: [],
      days: [
        { date: '2027-04-09', kind: 'holiday', name: '壮族三月三' },
        { date: '2027-04-10', kind: 'holiday', name: '壮族三月三' },
      ],
      doubts: [],
    })
    expect(read('火把节 7月24日至30日放假调休，共7天。').days[0]).toMatchObject({ name: '火把节' })
  })
})

const scraps = [
  '1月',
  '31日',
  '2日',
  '2027年',
  '至',
  '—',
  '放假',
  '上班',
  '共3天',
  '调至',
  '（',
  '）',
  '周六',
  '，',
  '。',
  '、',
  '\n',
  '一、',
  '元旦：',
  '起',
  '延长',
  '假期',
  '公休',
  '国务院办公厅',
  '关于',
  '的通知',
  '99',
  '〔2026〕9号',
]

test('whatever is pasted, dates are read that exist, each once, of a kind their day of the week can have', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 60, size: 'max' }), (pasted) => {
      const { days, issuedOn } = readNotice(pasted.join(''), bare)
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length)
      for (const { date, kind } of days) {
        expect(Day.safeParse(date).success).toBe(true)
        if (kind !== 'holiday') expect(kind).toBe(isWeekend(date) ? 'adjustedWorkday' : 'workday')
      }
      if (issuedOn !== null) expect(Day.safeParse(issuedOn).success).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '，',
  '。',
  '（',
  '1月1日，',
  '一、',
  '1000年1月1日至9999年12月31日放假。',
  '国务院关于',
  '〔',
  '日（',
])('a text as long as may be pasted of nothing but %s is read at once', (scrap) => {
  const text = `2027年${scrap.repeat(Math.floor(20_000 / scrap.length))}`
  const from = performance.now()
  readNotice(text, bare)
  expect(performance.now() - from).toBeLessThan(2000)
})

test('a text that is no notice sets nothing', () => {
  for (const text of ['', '   \n', '今日值班正常。', '1234567890', '（）〔〕【】。；，、：'.repeat(200)])
    expect(readNotice(text, bare)).toMatchObject({ days: [], doubts: [], years: [], issuedOn: null })
})
