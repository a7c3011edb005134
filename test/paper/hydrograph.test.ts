import { describe, expect, it } from 'vitest'
import { type HydrographData, hydrographSheet } from '#shared/paper/hydrograph.ts'
import type { Crossing } from '#shared/waters/crossings.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')

const crossing: Crossing = {
  name: 'warning',
  mm: 36_300,
  direction: 'up',
  at: '2026-07-20T09:00:00.000Z',
  level: 36_390,
  estimated: '2026-07-20T08:06:00.000Z',
  before: '2026-07-20T08:00:00.000Z',
  gap: false,
}

function data(change: Partial<HydrographData> = {}): HydrographData {
  return {
    station: { name: '白石站', code: '61500100', kind: 'river', water: '清水河', datum: '1985 国家高程基准' },
    from: '2026-07-20T00:00:00.000Z',
    to: '2026-07-21T00:00:00.000Z',
    chart: '<svg viewBox="0 0 657 423"><text>drawn</text></svg>',
    total: 25,
    highest: { at: '2026-07-20T10:00:00.000Z', mm: 36_440 },
    lowest: { at: '2026-07-21T00:00:00.000Z', mm: 34_560 },
    rainTotal: 1850,
    rainFrom: '白石雨量站',
    levels: [
      { name: 'warning', mm: 36_300 },
      { name: 'guaranteed', mm: 38_000 },
    ],
    crossings: [crossing, { ...crossing, direction: 'down', estimated: null, gap: true }],
    marks: [{ at: '2026-07-20T07:30:00.000Z', words: '暴雨橙色预警' }],
    ...change,
  }
}

describe('the hydrograph on paper', () => {
  it('is one upright A4 page with the drawing, the levels of note and what was crossed', () => {
    const sheet = hydrographSheet(data(), frame, words)
    expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1, title: '水位过程线 白石站' })
    expect(sheet.html).toContain('<div class="picture" style="height:100mm"><svg viewBox="0 0 657 423">')
    const [page] = printedPages(sheet.html)
    expect(page?.entries.flat()).toEqual(
      expect.arrayContaining([
        '白石站 61500100',
        '2026-07-20 08:00 至 2026-07-21 08:00',
        '36.44 米（2026-07-20 18:00）',
        '185 毫米（白石雨量站）',
        '超 0.14 米',
        '低 1.56 米',
        '涨过警戒水位',
        '2026-07-20 16:06',
        '落到警戒水位以下',
        '首次读数间隔过长，仅供参考',
      ]),
    )
    expect(plainText(sheet.html)).toContain('2026-07-20 15:30 暴雨橙色预警')
  })

  it('goes over to more pages when much was crossed, the drawing on the first', () => {
    const crossings = Array.from({ length: 60 }, () => crossing)
    const sheet = hydrographSheet(data({ crossings }), frame, words)
    expect(sheet.pages).toBeGreaterThan(1)
    const pages = printedPages(sheet.html)
    expect(pages.map(({ html }) => html.includes('class="picture"'))).toEqual(
      pages.map((_, index) => index === 0),
    )
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(297)
  })

  it('of a rain station says what there is not', () => {
    const rain = {
      station: { ...data().station, kind: 'rain' as const },
      highest: null,
      lowest: null,
      levels: [],
      crossings: [],
      marks: [],
    }
    const text = plainText(hydrographSheet(data({ ...rain, rainFrom: '' }), frame, words).html)
    expect(text).toContain('雨量站')
    expect(text).toContain('185 毫米（白石站）')
  })
})
