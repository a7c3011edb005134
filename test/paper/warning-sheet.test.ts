import { describe, expect, it } from 'vitest'
import { type WarningSheetData, warningSheet } from '#shared/paper/warning-sheet.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')
const at = '2026-11-21T19:10:00.000Z'

const bare: WarningSheetData = {
  number: 12,
  exercise: false,
  status: '实际',
  issuers: ['清河县气象台', '清河县水利局'],
  signal: '暴雨红色预警',
  issuedAt: '2026-11-21T19:00:00.000Z',
  receivedAt: '2026-11-21T19:02:00.000Z',
  ways: ['粘贴文本'],
  places: ['白石镇', '柳河乡'],
  sites: '石门水库、柳湾滑坡点',
  originals: ['清河县气象台发布暴雨红色预警信号。'],
  reports: [],
  forwards: [],
  calls: [],
  responses: [],
  actions: [],
  changes: [],
  summaries: [],
}

describe('the handling sheet of a warning', () => {
  it('has every part of the usual form, with room for the pen where nothing was done yet', () => {
    const sheet = warningSheet(bare, frame, words)
    expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1, title: '预警信息处理单 第 12 号' })
    const text = plainText(sheet.html)
    for (const part of ['发布单位', '类型颜色', '发布时间', '接收时间', '接收方式', '影响区域', '原文'])
      expect(text).toContain(part)
    for (const part of ['报告领导', '转发', '叫应', '启动响应', '行动清单', '升级降级解除', '小结'])
      expect(text).toContain(part)
    expect(text).toContain('清河县气象台、清河县水利局')
    expect(text).toContain('2026-11-22 03:00')
    expect(text).toContain('未作电子签署')
    expect(text).not.toContain('无')
  })

  it('fills the registers in the order of their columns', () => {
    const [page] = printedPages(
      warningSheet(
        {
          ...bare,
          reports: [{ at, texts: ['王建国', '电话', '批示：立即转移'] }],
          calls: [
            { at, texts: ['白石镇 唐文博', '党委书记', '13800000201', '电话', '唐文博', '转移 12 人'] },
          ],
          changes: [{ at, texts: ['解除：暴雨红色预警'] }],
          summaries: ['无伤亡'],
        },
        frame,
        words,
      ).html,
    )
    const time = '2026-11-22 03:10'
    expect(page?.entries).toContainEqual(['', time, '王建国', '电话', '批示：立即转移'])
    expect(page?.entries).toContainEqual([
      '',
      time,
      '白石镇 唐文博',
      '党委书记',
      '13800000201',
      '电话',
      '唐文博',
      '转移 12 人',
    ])
    expect(page?.entries).toContainEqual(['', time, '解除：暴雨红色预警'])
    expect(page?.entries).toContainEqual(['小结', '无伤亡'])
  })

  it('goes over as many pages as a long text and sixty calls need, with heads and signatures', () => {
    const calls = Array.from({ length: 60 }, (_, index) => ({
      at,
      texts: [`第${index}镇`, '书记', '138', '电话', '甲', '收到'],
    }))
    const originals = ['一段很长的原文。'.repeat(600)]
    const pages = printedPages(warningSheet({ ...bare, calls, originals }, frame, words).html)
    expect(pages.length).toBeGreaterThan(2)
    const listed = pages.flatMap(({ entries }) => entries).filter((row) => /^第\d+镇$/.test(row[2] ?? ''))
    expect(listed).toHaveLength(60)
    expect(pages.at(-1)?.html).toContain('值班长')
  })

  it('bears the banner of an exercise', () => {
    expect(warningSheet({ ...bare, exercise: true }, frame, words).html).toContain('class="watermark"')
  })
})
