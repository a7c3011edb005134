import { describe, expect, it } from 'vitest'
import { type DrillRecordData, drillRecordSheet } from '#shared/paper/drill-record.ts'
import { drillRecord } from './demo-drill.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')
const sheetOf = (data: DrillRecordData) => drillRecordSheet(data, frame, words)
const textOf = (data: DrillRecordData) => plainText(sheetOf(data).html)
const cellsOf = (data: DrillRecordData) =>
  printedPages(sheetOf(data).html).flatMap(({ entries, heads }) => [
    ...entries.flat(),
    ...heads.flatMap((head) => head.split('|')),
  ])

describe('the record of a drill', () => {
  it('fits one page of A4 upright, in both languages, with every line whole', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const sheet = drillRecordSheet(drillRecord(), frame, paperWords(language))
      expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1 })
      expect(cutLines(sheet.html)).toEqual([])
      expect(plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))).not.toMatch(/drillRecord\.[a-z]|\{\{/)
    }
  })

  it('has every column of the form', () => {
    const cells = cellsOf(drillRecord())
    for (const label of [
      '名称',
      '类型',
      '时间',
      '地点',
      '科目',
      '参演',
      '脚本',
      '时间轴',
      '问题',
      '改进',
      '责任人',
    ])
      expect(cells).toContain(label)
    expect(textOf(drillRecord())).toContain('评估签字')
  })

  it('tells times met against the plan, and how long real calls held it up', () => {
    const cells = cellsOf(drillRecord())
    expect(cells).toContain('晚 2 分钟')
    expect(cells).toContain('未做')
    expect(cells).toContain('13分钟')
  })

  it('leaves the cells for the pen empty, the electronic sign-off beneath in small type', () => {
    const { html } = sheetOf(drillRecord())
    const [pen] = [...html.matchAll(/row-sign ruled"[^>]*>(.*?)(?=<div class="row|<footer)/gs)].map(
      ([, row]) =>
        (row as string)
          .split('<div class="cell ')
          .slice(1)
          .map((cell) => plainText(`<${cell}`)),
    )
    expect(pen?.filter((_, index) => index % 2 === 1)).toEqual(['', ''])
    expect(plainText(html)).toContain('电子签署：陈静　2026-07-20 16:00')
  })

  it('of a drill that is only planned leaves room for the pen and says that it has not begun', () => {
    const blank = {
      beganAt: null,
      endedAt: null,
      timeline: [],
      comparison: [],
      evaluation: null,
      signed: null,
    }
    const text = textOf(drillRecord({ ...blank, pausedMinutes: 0 }))
    expect(text).toContain('尚未开始')
    expect(text).toContain('未作电子签署')
  })

  it('carries a long script to the next page and never leaves the signatures alone', () => {
    const [line] = drillRecord().script
    if (!line) throw new Error('no script')
    for (let count = 1; count < 120; count += 17) {
      const script = Array.from({ length: count }, (_, index) => ({ ...line, atMinutes: index }))
      const pages = printedPages(sheetOf(drillRecord({ script })).html)
      expect(pages.at(-1)?.html).toContain('电子签署：陈静')
      expect(pages.at(-1)?.entries.length).toBeGreaterThan(0)
    }
  })
})
