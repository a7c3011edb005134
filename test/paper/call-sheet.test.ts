import { describe, expect, it } from 'vitest'
import { type CallSheetData, callSheet, type SheetTarget } from '#shared/paper/call-sheet.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')

const target = (place: number, more: Partial<SheetTarget> = {}): SheetTarget => ({
  place,
  unit: `第${place}镇`,
  who: '唐文博',
  post: '党委书记',
  state: 'toCall',
  needs: ['commander', 'villages', 'moved'],
  answer: null,
  receivedOnly: false,
  answeredAt: null,
  answeredBy: '',
  calls: [
    {
      steps: ['message', 'phone'],
      who: '唐文博',
      post: '党委书记',
      number: '13800000201',
      times: [],
      results: [],
    },
    { steps: ['deputy'], who: '周志强', post: '副镇长', number: '13800000203', times: [], results: [] },
    { steps: ['dutyLine'], who: '', post: '', number: '0550-6600201', times: [], results: [] },
  ],
  ...more,
})

const data = (more: Partial<CallSheetData> = {}): CallSheetData => ({
  number: 7,
  title: '暴雨红色预警',
  exercise: false,
  startedAt: '2026-11-21T19:00:00.000Z',
  startedBy: '李敏',
  answerMinutes: 15,
  total: 1,
  answered: 0,
  targets: [target(1)],
  ...more,
})

describe('the call sheet', () => {
  it('is A4 lying and gives every number of a target a box for each result and room for the time', () => {
    const sheet = callSheet(data(), frame, words)
    expect(sheet).toMatchObject({ size: 'A4', landscape: true, pages: 1, title: '预警叫应登记表 第 7 号' })
    const boxes = '□发 □读 □通 □无人 □占线 □关机 □错号 □拒'
    const rows = printedPages(sheet.html)[0]?.entries.slice(-4, -1)
    expect(rows).toEqual([
      [
        '1．第1镇唐文博 党委书记',
        '信息、电话 唐文博 党委书记',
        '13800000201',
        '',
        boxes,
        expect.stringContaining('□仅收到'),
      ],
      ['', '副职 周志强 副镇长', '13800000203', '', boxes, expect.stringContaining('一线指挥 ＿')],
      ['', '值班电话', '0550-6600201', '', boxes, expect.stringContaining('转移 ＿')],
    ])
  })

  it('shows what is known already: times, results, the answer, and who has said no more than “received”', () => {
    const [first, ...others] = target(1).calls
    const times = ['2026-11-21T19:00:10.000Z', '2026-11-21T19:04:00.000Z']
    const called = {
      ...(first as SheetTarget['calls'][number]),
      times,
      results: ['sent', 'reached'] as const,
    }
    const answer = { commander: '唐文博', villages: 0, moved: 12, place: '', doing: '' }
    const answered = target(1, {
      state: 'answered',
      calls: [called, ...others],
      answer,
      answeredAt: '2026-11-21T19:05:00.000Z',
      answeredBy: '徐雪梅 镇长',
    })
    const html = callSheet(
      data({ targets: [answered, target(2, { receivedOnly: true })] }),
      frame,
      words,
    ).html
    const text = plainText(html)
    for (const part of [
      '03:00 03:04',
      '■发 □读 ■通',
      '□仅收到 答复时间 03:05 答复人 徐雪梅 镇长',
      '一线指挥 唐文博 受影响 0 个村',
      '转移 12 人',
      '■仅收到',
    ])
      expect(text).toContain(part)
  })

  it('never cuts a target over a page, says at every page whose it is, and leaves signatures to the pen', () => {
    const targets = Array.from({ length: 60 }, (_, index) => target(index + 1))
    const sheet = callSheet(data({ targets, total: 60 }), frame, words)
    const pages = printedPages(sheet.html)
    expect(pages.length).toBeLessThan(13)
    for (const page of pages) expect(page.entries.find((row) => row[1] !== undefined)?.[0]).not.toBe('')
    const named = pages.flatMap((page) => page.entries).filter(([name]) => /^\d+．/.test(name ?? ''))
    expect(named).toHaveLength(60)
    expect(pages.slice(1).every((page) => page.html.includes('第 7 号 暴雨红色预警'))).toBe(true)
    expect(plainText(pages.at(-1)?.html ?? '')).toContain('未作电子签署')
  })

  it('bears the banner of an exercise in a room that is in earnest', () => {
    expect(callSheet(data({ exercise: true }), frame, words).html).toContain('class="watermark"')
    expect(callSheet(data(), frame, words).html).not.toContain('class="watermark"')
  })

  it('fits its lines in English too', () => {
    const [page] = printedPages(callSheet(data(), frame, paperWords('en')).html)
    expect(page?.entries.at(-2)?.[4]).toBe('□sent □read □ok □none □busy □off □wrong □ref.')
    expect(page?.html.match(/height:6\.2mm/g)?.length).toBe(3)
  })
})
