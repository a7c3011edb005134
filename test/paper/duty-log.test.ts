import { describe, expect, it } from 'vitest'
import { dutyLogSheet } from '#shared/paper/duty-log.ts'
import { dutyLog, entries, entry, frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')
const many = dutyLogSheet(dutyLog({ rows: entries(500) }), frame, words)
const manyPages = printedPages(many.html)
const head = '序号|时间|来源|单位、姓名、职务、电话|内容|处理情况|办结时间|经办人'
const topMargin = 15
const bottomMargin = 11

describe('the duty log with 500 entries', () => {
  it('prints every entry exactly once and in order', () => {
    const numbers = manyPages
      .flatMap((page) => page.entries.map((row) => row[0]))
      .filter((text) => /^\d+$/.test(text ?? ''))
    expect(numbers).toEqual(entries(500).map((each) => String(each.number)))
  })

  it('prints every word of every entry', () => {
    const texts = manyPages
      .flatMap((page) => page.entries)
      .filter((row) => /^\d+$/.test(row[0] ?? ''))
      .map((row) => row[4])
    expect(texts).toEqual(entries(500).map((each) => each.text))
  })

  it('repeats the head of the table on each page that has entries', () => {
    for (const page of manyPages) expect(page.heads).toEqual([head])
  })

  it('says page n of m on every page', () => {
    expect(many.pages).toBe(manyPages.length)
    const numbers = manyPages.map((page) => page.foot[1])
    expect(numbers).toEqual(manyPages.map((_, index) => `第 ${index + 1} 页　共 ${many.pages} 页`))
  })

  it('carries the chain code and the copy number on every page', () => {
    for (const page of manyPages)
      expect(page.foot).toEqual(expect.arrayContaining(['链 18204 9f3a77c1', '第 1 份']))
  })

  it('fills no page beyond the foot', () => {
    const foot = 2 + 2 * 3.8
    for (const page of manyPages)
      expect(page.height).toBeLessThanOrEqual(297 - topMargin - bottomMargin - foot)
  })

  it('is paginated in less than 100 ms of processor time', () => {
    const rows = entries(500)
    const times = Array.from({ length: 10 }, () => {
      const start = process.threadCpuUsage()
      dutyLogSheet(dutyLog({ rows }), frame, words)
      const { user, system } = process.threadCpuUsage(start)
      return (user + system) / 1000
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })
})

describe('the duty log', () => {
  const sheet = dutyLogSheet(dutyLog(), frame, words)

  it('is the same to the byte every time', () => {
    expect(dutyLogSheet(dutyLog(), frame, words)).toEqual(sheet)
  })

  it('is A4 upright and names itself by its duty day', () => {
    expect(sheet).toMatchObject({ title: '值班日志 2026-11-22', size: 'A4', landscape: false })
  })

  it('leaves the signature cells empty and puts the electronic sign-off under them in small type', () => {
    const pen = sheet.html.match(/<div class="row row-sign[^>]*>.*?(?=<div class="row)/s)?.[0] as string
    const cells = pen
      .split('<div class="cell ')
      .slice(1)
      .map((cell) => plainText(`<${cell}`))
    expect(cells).toEqual(['值班员签字', '', '值班长签字', '', '带班领导签字', ''])
    expect(sheet.html).toContain('<div class="line small">电子签署：赵强　2026-11-23 08:02</div>')
    expect(sheet.html).toContain('<div class="line small">未作电子签署</div>')
  })

  it('shows corrected entries struck beside their correction', () => {
    expect(sheet.html).toContain(
      '<div class="line mark">【已更正，见第 18193 号】</div><div class="line body"><s>白石镇',
    )
    expect(sheet.html).toContain('【更正第 18192 号】')
  })

  it('shows when a late entry was written', () => {
    expect(sheet.html).toContain('【补记　记于 2026-11-22 18:20】')
  })

  it('shows times of the room and the date when it is not the duty day', () => {
    expect(sheet.html).toContain('<div class="line small">11-23</div><div class="line body">01:05</div>')
  })

  it('says so when there are no entries and a block is empty', () => {
    const empty = dutyLogSheet(dutyLog({ rows: [], warnings: [] }), frame, words)
    expect(empty.html).toContain('本班无记录。')
    expect(plainText(empty.html)).toContain('预警与响应无')
  })

  it('escapes everything that people wrote', () => {
    const bad = `<script>alert("x")</script>&'`
    const party = { unit: bad, name: bad, post: bad, telephone: bad }
    const hostile = dutyLogSheet(
      dutyLog({
        rows: [entry(1, '2026-11-22T01:00:00.000Z', { text: bad, party, handling: bad, by: bad, kind: bad })],
        notes: [bad],
        weather: bad,
      }),
      { ...frame, unit: bad, chainCode: bad, copy: { ...frame.copy, by: bad } },
      words,
    )
    expect(hostile.html).not.toMatch(/<script|alert\("x/)
    expect(
      hostile.html.match(
        /<(?!\/?(?:!doctype|html|head|meta|title|link|style|body|section|svg|path|div|footer|span|s)\b)/,
      ),
    ).toBeNull()
  })

  it('shows letters that would hide or turn round others as a box', () => {
    const turned = dutyLogSheet(
      dutyLog({ rows: [entry(1, '2026-11-22T01:00:00.000Z', { text: '无\u202e伤亡\u0000' })] }),
      frame,
      words,
    )
    expect(turned.html).toContain('无□伤亡□')
  })
})

describe('an entry taller than a page', () => {
  const text = Array.from({ length: 9000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
  const rows = [
    ...entries(3),
    entry(9, '2026-11-22T20:00:00.000Z', { text }),
    entry(10, '2026-11-22T21:00:00.000Z'),
  ]
  const pages = printedPages(dutyLogSheet(dutyLog({ rows }), frame, words).html)
  const pieces = pages.flatMap((page) => page.entries).filter((row) => /^9(?!\d)/.test(row[0] ?? ''))

  it('is split with marks of going over and going on', () => {
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.at(0)?.[0]).toBe('9转下页')
    expect(pieces.slice(1, -1).map((row) => row[0])).toEqual(pieces.slice(1, -1).map(() => '9续转下页'))
    expect(pieces.at(-1)?.[0]).toBe('9续')
  })

  it('loses and doubles nothing', () => {
    expect(pieces.map((row) => row[4]).join('')).toBe(text)
    expect(pieces.map((row) => row[3]).join('')).toBe('县人民医院周丽华 值班员0576-8888103')
  })

  it('stays within its pages', () => {
    for (const page of pages) expect(page.height).toBeLessThanOrEqual(297 - topMargin - bottomMargin - 9.6)
  })
})
