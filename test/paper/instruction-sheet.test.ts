import { describe, expect, it } from 'vitest'
import { type InstructionSheetData, instructionSheet } from '#shared/paper/instruction-sheet.ts'
import { instruction } from './demo-instruction.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')
const sheetOf = (data: InstructionSheetData) => instructionSheet(data, frame, words)
const textOf = (data: InstructionSheetData) => plainText(sheetOf(data).html)
const rowsOf = (data: InstructionSheetData) =>
  printedPages(sheetOf(data).html).flatMap(({ entries, heads }) => [
    ...entries.flat(),
    ...heads.flatMap((head) => head.split('|')),
  ])

describe('the handling sheet of an instruction', () => {
  it('fits one page of A4 upright, in both languages, with every line whole', () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const form of ['oral', 'written'] as const) {
        const sheet = instructionSheet(instruction({ form }), frame, paperWords(language))
        expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1 })
        expect(cutLines(sheet.html)).toEqual([])
        expect(plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))).not.toMatch(
          /\binstruction\.[a-z]|\{\{/,
        )
      }
  })

  it('has every column of the form', () => {
    const rows = rowsOf(instruction())
    for (const label of [
      '编号',
      '来文单位',
      '文号',
      '来文标题',
      '密级',
      '紧急程度',
      '收到时间',
      '拟办意见',
      '批示领导',
      '批示原文',
      '批示时间',
      '记录人',
      '复诵',
      '补签',
      '事项、承办单位/协办',
      '交办时间',
      '办理时限',
      '签收人/时间',
      '进展',
      '办理结果',
      '反馈时间',
      '销号（核验人）',
    ])
      expect(rows).toContain(label)
    expect(rows).toContain('非密')
  })

  it('gives the words as they were said and the clean transcript beside them', () => {
    const text = textOf(instruction())
    expect(text).toContain(instruction().words)
    expect(text).toContain(instruction().cleanCopy)
    expect(rowsOf(instruction({ cleanCopy: '' }))).not.toContain('抄清')
  })

  it('says of an oral order whether it was read back and signed, of a written one neither', () => {
    expect(textOf(instruction())).toContain('已复诵 2026-07-20 20:06　对，就这样办')
    expect(textOf(instruction())).toContain('本人口令补签 2026-07-21 09:10')
    const open = textOf(instruction({ readBack: null, signature: null }))
    expect(open).toContain('未复诵')
    expect(open).toContain('待补签')
    expect(rowsOf(instruction({ form: 'written' }))).not.toContain('复诵')
  })

  it('gives unit, co-units, clock, deadline, extensions and who signed for it', () => {
    const text = textOf(instruction())
    expect(text).toContain('协办：白石镇、县消防救援大队')
    expect(text).toContain('7日（工作日）')
    expect(text).toContain('延期1次')
    expect(text).toContain('县水利局 郑宇2026-07-20 20:20')
  })

  it('leaves the cells for the pen empty, the electronic sign-off beneath in small type', () => {
    const { html } = sheetOf(instruction())
    const [pen] = [...html.matchAll(/row-sign ruled"[^>]*>(.*?)(?=<div class="row|<footer)/gs)].map(
      ([, row]) =>
        (row as string)
          .split('<div class="cell ')
          .slice(1)
          .map((cell) => plainText(`<${cell}`)),
    )
    expect(pen?.filter((_, index) => index % 2 === 1)).toEqual(['', '', '', ''])
    expect(html.match(/未作电子签署/g)).toHaveLength(2)
    expect(plainText(html)).toContain('电子签署：周岩　2026-07-21 09:10')
  })

  it('not assigned yet leaves a line for the pen; of an exercise it says so', () => {
    const nothing = { assignments: [], progress: [], results: [] }
    const rows = rowsOf(instruction({ handling: nothing, reply: '', exercise: true }))
    expect(rows).toContain('签收人/时间')
    expect(rows).toContain('【演练】2026-012')
  })

  it('carries a long story to the next page and never leaves the signatures alone', () => {
    for (let count = 1; count < 90; count += 11) {
      const line = instruction().handling.progress[0] as InstructionSheetData['handling']['progress'][number]
      const progress = Array.from({ length: count }, (_, index) => ({ ...line, words: `第${index}次报告` }))
      const handling = { ...instruction().handling, progress }
      const pages = printedPages(sheetOf(instruction({ handling })).html)
      expect(pages.at(-1)?.html).toContain('电子签署：周岩')
      expect(pages.at(-1)?.entries.length).toBeGreaterThan(0)
    }
  })
})
