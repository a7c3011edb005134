import { describe, expect, test } from 'vitest'
import { officialDocx } from '#core/paper/official-docx.ts'
import { officialLines } from '#shared/paper/official.ts'
import { officialSheet } from '#shared/paper/official-sheet.ts'
import { openedInOffice } from '#test/help/office.ts'
import { officialPaper } from './demo-official.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')
const dense = (text: string) => text.replace(/\s/g, '')
const bodyOf = (html: string) =>
  dense(plainText(html.replace(/<head>.*<\/head>/s, '').replace(/<footer>.*?<\/footer>/gs, '')))

describe('an official paper', () => {
  test('stands on A4 upright in the order of the form, no line cut', () => {
    const sheet = officialSheet(officialPaper(), frame, words)
    expect(sheet).toMatchObject({ size: 'A4', landscape: false })
    expect(cutLines(sheet.html)).toEqual([])
    const text = bodyOf(sheet.html)
    expectInOrder(text, officialLines(officialPaper()))
  })

  test('fills pages line by line: forty long paragraphs leave no page half empty and lose no word', () => {
    const paragraph = '县消防救援大队、公安、卫健、住建和燃气公司人员到场开展搜救和警戒。'.repeat(5)
    const parts = [{ heading: '三、事件概况', paragraphs: Array.from({ length: 40 }, () => paragraph) }]
    const { html, pages } = officialSheet(officialPaper({ parts, lists: [] }), frame, words)
    const carried = new RegExp(`突发事件信息专报（续）第3期.*?${'值班室'}`, 'g')
    const whole = bodyOf(html).replace(carried, '')
    expect(whole.split('县消防救援大队、公安').length - 1).toBe(200)
    expect(pages).toBeLessThanOrEqual(14)
    expect(cutLines(html)).toEqual([])
  })

  test('carries eighty people and as many receipts over as many pages as they need, heads again on each', () => {
    const rows = (of: { heads: readonly string[] }) =>
      Array.from({ length: 80 }, (_, index) => of.heads.map((head) => `${head}${index}很长的说明`.repeat(2)))
    const { lists, sent } = officialPaper()
    const paper = officialPaper({
      lists: lists.map((list) => ({ ...list, rows: rows(list) })),
      sent: { ...sent, rows: rows(sent) },
    })
    const { html, pages } = officialSheet(paper, frame, words)
    expect(cutLines(html)).toEqual([])
    const text = bodyOf(html)
    for (const one of [...rows(sent), ...rows(lists[0] ?? sent)].flat()) expect(text).toContain(dense(one))
    expect(html.match(/接收确认时间</g)?.length).toBeGreaterThan(2)
    expect(pages).toBeGreaterThan(6)
  })

  test('leaves the cells for the pen empty, the electronic sign-off beneath in small type', () => {
    const { html } = officialSheet(officialPaper(), frame, words)
    expect(html).toContain('<div class="line small">电子签署：王建国　2026-11-27 03:30</div>')
    expect(html.match(/未作电子签署/g)).toHaveLength(1)
  })

  test('carries the mark of an exercise on every page', () => {
    const { html, pages } = officialSheet(officialPaper({ exercise: true }), frame, words)
    expect(html.match(/class="watermark"/g)).toHaveLength(pages)
  })

  test('opens in LibreOffice with every line of the print in the same order', {
    timeout: 900_000,
  }, async () => {
    const paper = officialPaper({ exercise: true })
    const opened = dense((await openedInOffice(await officialDocx(paper, words, frame.zone))).join('\n'))
    expectInOrder(opened, officialLines(paper))
    expect(opened).toContain(dense('签发 电子签署：王建国　2026-11-27 03:30'))
    expectInOrder(bodyOf(officialSheet(paper, frame, words).html), officialLines(paper))
  })
})

function expectInOrder(text: string, lines: readonly string[]): void {
  let from = 0
  for (const line of lines.map(dense)) {
    const at = text.indexOf(line, from)
    expect(at, `${line} after ${from}`).toBeGreaterThanOrEqual(from)
    from = at + line.length
  }
}
