import { describe, expect, it } from 'vitest'
import { letterings } from '#shared/paper/lettering.ts'
import { a3Wall, a4Wall } from '#shared/paper/page-size.ts'
import type { Sheet } from '#shared/paper/sheet.ts'
import type { WallStep } from '#shared/paper/wall-lettering.ts'
import { type WallRosterData, wallRosterLargeSheet, wallRosterSheet } from '#shared/paper/wall-roster.ts'
import { type MonthWanted, posts, wallRoster } from './demo-roster.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')
const english = paperWords('en')
const four = posts.slice(0, 4)
const englishFrame = { ...frame, unit: 'Linling County Emergency Management Bureau', room: 'Duty Room' }

function wall(wanted: MonthWanted = {}, change: Partial<WallRosterData> = {}): Sheet {
  return wallRosterSheet(wallRoster(words, wanted, change), frame, words)
}

function large(wanted: MonthWanted = {}): Sheet {
  return wallRosterLargeSheet(wallRoster(words, wanted), frame, words)
}

/** The size in which the names of a sheet stand, in points. */
function points({ html }: Sheet): number {
  const name = /<div class="line wall([\d_]+)">(?:12月|2月)?1(?:日| Dec)/.exec(html)?.[1] as WallStep
  return letterings[`wall${name}`].points
}

function days(sheet: Sheet): string[][] {
  return printedPages(sheet.html).flatMap(({ entries }) => entries)
}

describe('the roster on the wall', () => {
  it.each([28, 29, 30, 31])('stands on one page of A4 and of A3 with four posts and %i days', (count) => {
    for (const sheet of [wall({ days: count, posts: four }), large({ days: count, posts: four })]) {
      expect(sheet.pages).toBe(1)
      expect(days(sheet).filter(([first]) => first?.startsWith('12月'))).toHaveLength(count)
      expect(cutLines(sheet.html)).toEqual([])
    }
  })

  it('is set in at least 10.5 points on A4 and 16 on A3', () => {
    expect(points(wall({ posts: four }))).toBeGreaterThanOrEqual(10.5)
    expect(points(large({ posts: four }))).toBeGreaterThanOrEqual(16)
    expect(points(large({ posts }))).toBeGreaterThanOrEqual(16)
  })

  it('has rows of one height that fill the page to the foot', () => {
    for (const [sheet, size] of [
      [wall({ posts: four }), a4Wall],
      [large({ posts: four }), a3Wall],
    ] as const) {
      const heights = [...sheet.html.matchAll(/row-entry ruled" style="height:([\d.]+)mm/g)].map(
        ([, mm]) => mm,
      )
      expect(heights).toHaveLength(31)
      expect(new Set(heights).size).toBe(1)
      const [page] = printedPages(sheet.html)
      const room = size.height - size.top - size.bottom - (2 + 2 * 3.8)
      expect(page?.height).toBeLessThanOrEqual(room)
      expect(page?.height).toBeGreaterThan(room - 1)
    }
  })

  it('tells days off by the grey ground and by the word', () => {
    const kind = (date: string) => {
      if (date === '2026-12-02') return { kind: 'holiday' as const, name: '元旦' }
      if (date === '2026-12-05') return { kind: 'adjustedWorkday' as const }
      return { kind: date === '2026-12-06' ? ('weekend' as const) : ('workday' as const) }
    }
    const sheet = wall({ kind })
    expect(
      days(sheet)
        .slice(0, 7)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['12月1日', '二', '工作日'],
      ['12月2日', '三', '元旦'],
      ['12月3日', '四', '工作日'],
      ['12月4日', '五', '工作日'],
      ['12月5日', '六', '补班'],
      ['12月6日', '日', '周末'],
      ['12月7日', '一', '工作日'],
    ])
    const grey = [...sheet.html.matchAll(/shaded"><div class="line wall[\d_]+">(12月\d+日)/g)].map(
      ([, day]) => day,
    )
    expect(grey).toEqual(['12月2日', '12月6日'])
  })

  it('leaves the cells for the pen empty, and a post nobody is entered for too', () => {
    const sheet = wall({ crew: (post, day) => (post === 'officer' && day === 2 ? [] : ['傅振华']) })
    const signs = /row-sign ruled"[^>]*>(.*?)<footer/s.exec(sheet.html)?.[1]
    const cells = (signs ?? '')
      .split('<div class="cell ')
      .slice(1)
      .map((cell) => plainText(`<${cell}`))
    expect(cells.slice(0, 2)).toEqual(['报备记录', ''])
    expect(cells.slice(4, 10)).toEqual(['制表', '', '审核', '', '批准', ''])
    expect(days(sheet)[2]?.[7]).toBe('')
  })

  it('shows the mobiles of leaders alone', () => {
    const text = plainText(wall({ posts: four }).html.replace(/<style>.*<\/style>/s, ''))
    const leaders = new Set(
      wallRoster(words, { posts: four })
        .table.days.flatMap(({ cells }) => cells[0]?.people ?? [])
        .map(({ telephone }) => telephone),
    )
    expect(new Set(text.match(/138\d{8}/g))).toEqual(leaders)
  })

  it('gives every shift of a day a column with its hours, 24 hours to the day', () => {
    const sheet = wall({ changes: ['00:00', '12:00'], posts: posts.slice(1, 3) })
    expect(sheet.pages).toBe(1)
    expect(printedPages(sheet.html)[0]?.heads).toEqual([
      '日期|星期|日类型|主班08:00—20:00|主班20:00—次日08:00|副班08:00—20:00|副班20:00—次日08:00|备注',
    ])
    expect(plainText(sheet.html)).toContain('交接班时间：08:00、20:00')
    const whole = wall({ changes: ['00:00', '12:00'], posts: four })
    expect(whole.pages).toBe(1)
    expect(cutLines(whole.html)).toEqual([])
  })

  it('says the hours in the cell where they differ from day to day, and a dash where a post is not asked for', () => {
    const data = wallRoster(words, { posts: posts.slice(1, 2) })
    const [column] = data.table.columns
    const change = data.table.days.map((day, index) => ({
      ...day,
      cells: index === 0 ? [null] : day.cells.map((cell) => cell && { ...cell, hours: '17:00—次日08:30' }),
    }))
    const table = { ...data.table, columns: [column as NonNullable<typeof column>], days: change }
    const rows = days(wallRosterSheet({ ...data, table }, frame, words))
    expect(rows[0]?.[3]).toBe('—')
    expect(rows[1]?.[3]).toBe('17:00—次日08:30、谢永刚')
  })

  it('shows two officers side by side, two leaders with their offices and mobiles in the same order', () => {
    const sheet = wall({
      posts: four,
      crew: (post) => (post === 'leader' || post === 'officer' ? ['梁国栋', '欧阳建国'] : ['李敏']),
    })
    expect(sheet.pages).toBe(1)
    expect(days(sheet)[0]?.slice(3, 8)).toEqual([
      '梁国栋、欧阳建国',
      '常务副县长、副县长',
      '13800000001、13800000002',
      '李敏',
      '梁国栋、欧阳建国',
    ])
    expect(cutLines(sheet.html)).toEqual([])
  })

  it('goes down in size for many remarks and loses none of them', () => {
    const remark = '郑志强、郑雪梅调班：郑志强参加县委党校主体班次培训，须封闭学习一周，返岗后补值'
    const sheet = wall({ posts: four, notes: () => [remark] })
    expect(sheet.pages).toBe(1)
    expect(plainText(sheet.html).split(remark)).toHaveLength(32)
    expect(cutLines(sheet.html)).toEqual([])
  })

  it('fits long English names on one page, breaking no name', () => {
    const crew = (post: string) =>
      post === 'leader' ? ['Maximilian Abernathy-Smythe'] : ['Alexandra Montgomery']
    const sheet = wallRosterSheet(wallRoster(english, { posts: four, crew }), englishFrame, english)
    expect(sheet.pages).toBe(1)
    expect(sheet.html.split('>Maximilian Abernathy-Smythe<')).toHaveLength(32)
    expect(sheet.html.split('>Alexandra Montgomery<')).toHaveLength(1 + 3 * 31)
    expect(cutLines(sheet.html)).toEqual([])
    expect(points(sheet)).toBeGreaterThanOrEqual(8)
  })

  it('cuts nothing when it cannot fit: the table goes on under its head', () => {
    const name = 'Bartholomew Cholmondeley-Featherstonehaugh'
    const sheet = wallRosterSheet(
      wallRoster(english, { posts, crew: () => [name, 'Alexandra Montgomery-Warburton'] }),
      englishFrame,
      english,
    )
    const pages = printedPages(sheet.html)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.heads).toHaveLength(1)
    expect(cutLines(sheet.html)).toEqual([])
    expect(sheet.html.match(/>\d+ Dec</g)).toHaveLength(31)
  })

  it('says which edit it holds by, and that the holidays are not announced yet', () => {
    const text = plainText(wall({}, { announced: false }).html)
    expect(text).toContain('排班编号 37　2026-11-27 10:12 编定')
    expect(text).toContain('2026 年节假日安排尚未公布，按周末排班，公布后重排。')
    expect(plainText(wall({}, { edition: null }).html)).toContain('本月按轮班规则排定，未作改动。')
  })

  it('leaves the duty telephone to the pen when the room has set none', () => {
    expect(plainText(wall({}, { dutyTelephone: '' }).html)).toContain('值班电话：＿＿＿＿＿＿＿＿')
  })

  it.each(['zh-CN', 'en'] as const)(
    'bears banner, watermark, chain, copy and page in %s, and no key instead of words',
    (language) => {
      const said = paperWords(language)
      const data = wallRoster(said, { posts: four })
      for (const sheet of [wallRosterSheet, wallRosterLargeSheet].map((make) =>
        make(data, { ...frame, rehearsal: true }, said),
      )) {
        expect(sheet.pages).toBe(1)
        expect(sheet.html).toContain('class="watermark"')
        expect(printedPages(sheet.html)[0]?.foot.join(' ')).toContain('18204 9f3a77c1')
        const text = plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))
        expect(text).not.toMatch(/\b(wall|dayKind|foot)\.[a-z]|\{\{/)
        expect(cutLines(sheet.html)).toEqual([])
      }
    },
  )
})
