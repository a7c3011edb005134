import { describe, expect, it } from 'vitest'
import { sheets } from '#shared/paper/index.ts'
import { a4Landscape, a4Portrait, a5Portrait, type PageSize } from '#shared/paper/page-size.ts'
import type { PaperFrame, Sheet } from '#shared/paper/sheet.ts'
import { dutyLog, entries, frame, handover, telephoneRecord } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

function all(language: 'zh-CN' | 'en', around: PaperFrame): Sheet[] {
  const words = paperWords(language)
  return [
    sheets.dutyLog(dutyLog({ rows: entries(40) }), around, words),
    sheets.telephoneRecord(telephoneRecord({ text: '白石镇'.repeat(500) }), around, words),
    sheets.handoverSheet(
      handover({ notes: Array.from({ length: 60 }, (_, index) => `事项${index}`) }),
      around,
      words,
    ),
  ]
}

describe.each(['zh-CN', 'en'] as const)('every sheet in %s', (language) => {
  it('bears the watermark and the banner on every page in a rehearsal', () => {
    const [mark, banner] =
      language === 'en'
        ? ['EXERCISE', 'Everything on this page is an exercise']
        : ['演练', '本页所记均为演练']
    for (const sheet of all(language, { ...frame, rehearsal: true })) {
      const pages = printedPages(sheet.html)
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages) {
        expect(page.html).toContain(`<div class="watermark" aria-hidden="true">${mark}</div>`)
        expect(plainText(page.html)).toContain(banner)
      }
    }
  })

  it('bears neither in earnest', () => {
    for (const sheet of all(language, frame)) expect(sheet.html).not.toMatch(/class="watermark|演练|EXERCISE/)
  })

  it('says on every page of a reprint which copy it is, who printed it, when and why', () => {
    const copy = { number: 3, by: '沈涛', at: '2026-11-25T02:00:00.000Z', reason: '调阅归档' }
    for (const sheet of all(language, { ...frame, copy }))
      for (const page of printedPages(sheet.html)) {
        const foot = page.foot.join(' ')
        for (const fact of ['3', '沈涛', '2026-11-25 10:00', '调阅归档']) expect(foot).toContain(fact)
      }
  })

  it('has no script, no picture and no address but the packed fonts', () => {
    for (const sheet of all(language, frame)) {
      expect(sheet.html).not.toMatch(/<script|<img|<iframe|@import|url\(/)
      expect(sheet.html.match(/(?:href|src)="[^"]*"/g)).toEqual(['href="app://console/fonts/fonts.css"'])
    }
  })

  it('fills no page beyond the foot', () => {
    const foot = 2 + 2 * 3.8
    const sizes = [a4Portrait, a5Portrait, a4Landscape]
    all(language, { ...frame, rehearsal: true }).forEach((sheet, index) => {
      const { height, top, bottom } = sizes[index] as PageSize
      for (const page of printedPages(sheet.html))
        expect(page.height).toBeLessThanOrEqual(height - top - bottom - foot)
    })
  })

  it('breaks no word of a label', () => {
    const broken = /<div class="line label">([^<]*\w)<\/div><div class="line label">(\w[^<]*)</g
    for (const sheet of all(language, frame))
      expect([...sheet.html.matchAll(broken)].map(([, ...parts]) => parts)).toEqual([])
  })

  it('names its language and shows no key instead of words', () => {
    for (const sheet of all(language, frame)) {
      expect(sheet.html).toMatch(/<html lang="(zh-CN|en-GB)">/)
      expect(plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))).not.toMatch(
        /\b(dutyLog|telephone|handover|signature|foot|crew)\.[a-z]|\{\{/,
      )
    }
  })
})

describe('the zone', () => {
  it('is the room’s, never the machine’s', () => {
    const sheet = sheets.dutyLog(
      dutyLog({ rows: entries(1) }),
      { ...frame, zone: 'Asia/Urumqi' },
      paperWords('zh-CN'),
    )
    expect(sheet.html).toContain('2026-11-22 06:00 至 2026-11-23 06:00')
  })
})
