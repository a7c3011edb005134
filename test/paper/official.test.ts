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
    const { html, pages } = officialSheet(officialPaper({ parts }), frame, words)
    const carried = new RegExp(`突发事件信息专报（续）第3期.*?${'值班室'}`, 'g')
    const whole = bodyOf(html).replace(carried, '')
    expect(whole.split('县消防救援大队、公安').length - 1).toBe(200)
    expect(pages).toBeLessThanOrEqual(13)
    expect(cutLines(html)).toEqual([])
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
    const opened = dense((await openedInOffice(await officialDocx(paper, words))).join('\n'))
    expectInOrder(opened, officialLines(paper))
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
