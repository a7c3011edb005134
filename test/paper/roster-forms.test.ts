import { describe, expect, it } from 'vitest'
import { type ChangeSlipData, changeSlipSheet } from '#shared/paper/change-slip.ts'
import { type RosterFilingData, rosterFilingSheet } from '#shared/paper/roster-filing.ts'
import type { FiledChange } from '#shared/paper/roster-filing-changes.ts'
import { changeStates } from '#shared/roster/change.ts'
import { posts, wallRoster } from './demo-roster.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')
const change: FiledChange = {
  date: '2026-10-02',
  post: '主班',
  before: ['傅振华'],
  after: ['谢永刚', '许博文'],
  reason: '傅振华参加防汛值守培训',
  at: '2026-09-28T03:00:00.000Z',
  by: '李敏',
}

function filing(more: Partial<RosterFilingData> = {}, days = 8): RosterFilingData {
  const crew = (post: string) => (post === 'officer' ? ['傅振华', '曾月娥'] : ['梁国栋'])
  return {
    name: '国庆节',
    of: '国庆节 2026-09-30',
    from: '2026-09-30',
    to: '2026-10-07',
    table: wallRoster(words, { month: '2026-09-30', days, posts: posts.slice(0, 3), crew }).table,
    dutyTelephone: '0550-6600001',
    filedAt: null,
    changes: [],
    ...more,
  }
}

function slip(more: Partial<ChangeSlipData> = {}): ChangeSlipData {
  const duty = (date: string) => ({
    date,
    post: '主班',
    from: `${date}T00:30:00.000Z`,
    to: `${date}T12:30:00.000Z`,
  })
  return {
    number: 12,
    kind: 'swap',
    urgent: false,
    state: 'approved',
    stranded: false,
    giver: '傅振华',
    taker: '谢永刚',
    duty: duty('2026-12-01'),
    otherDuty: duty('2026-12-08'),
    reason: '参加县委党校主体班次培训，须封闭学习一周。',
    steps: [
      { step: 'asked', by: '傅振华', recorder: '李敏', at: '2026-11-25T01:00:00.000Z', note: '' },
      { step: 'agreed', by: '谢永刚', recorder: '谢永刚', at: '2026-11-25T02:00:00.000Z', note: '' },
      { step: 'approved', by: '梁国栋', recorder: '', at: '2026-11-25T03:00:00.000Z', note: '注意交接' },
    ],
    signatures: {
      giver: null,
      taker: { name: '谢永刚', at: '2026-11-25T02:00:00.000Z' },
      leader: { name: '梁国栋', at: '2026-11-25T03:00:00.000Z' },
    },
    ...more,
  }
}

describe('the filing sheet', () => {
  it('fits a holiday of eight days on one page of A4 upright', () => {
    const sheet = rosterFilingSheet(filing(), frame, words)
    expect(sheet).toMatchObject({
      size: 'A4',
      landscape: false,
      pages: 1,
      title: '值班安排报备表 国庆节 2026-09-30',
    })
    expect(cutLines(sheet.html)).toEqual([])
  })

  it('names every day with leader, office and mobile, and everybody on with post and mobile', () => {
    const [page] = printedPages(rosterFilingSheet(filing(), frame, words).html)
    expect(page?.entries).toContainEqual([
      '9月30日',
      '三',
      '工作日',
      '梁国栋',
      '常务副县长',
      '13800000001',
      '主班　梁国栋　13800000001副班　傅振华　13800000002副班　曾月娥　13800000003',
    ])
    expect(page?.entries).toContainEqual(['值班室固定电话', '0550-6600001', '传真', ''])
    expect(page?.entries).toContainEqual(['起止日期', '2026年9月30日星期三 至 2026年10月7日星期三，共 8 天'])
  })

  it('says who is missing', () => {
    const crew = (post: string) => (post === 'lead' ? [] : ['梁国栋'])
    const { table } = wallRoster(words, { month: '2026-09-30', days: 1, posts: posts.slice(0, 2), crew })
    expect(plainText(rosterFilingSheet(filing({ table }), frame, words).html)).toContain('主班　未安排')
  })

  it('lists the changes since it was first printed, and is a first filing while there are none', () => {
    const first = plainText(rosterFilingSheet(filing(), frame, words).html)
    expect(first).toContain('报备类别首次报备')
    expect(first).toContain('首次报备，尚无变更。')
    const filedAt = '2026-09-25T01:00:00.000Z'
    const none = plainText(rosterFilingSheet(filing({ filedAt }), frame, words).html)
    expect(none).toContain('报备类别首次报备')
    expect(none).toContain('首次印制（2026-09-25 09:00）以来没有变更。')
    const sheet = rosterFilingSheet(filing({ filedAt, changes: [change] }), frame, words)
    expect(plainText(sheet.html)).toContain('报备类别变更续报')
    expect(printedPages(sheet.html).flatMap(({ entries }) => entries)).toContainEqual([
      '',
      '10月2日',
      '主班',
      '傅振华 → 谢永刚、许博文',
      '傅振华参加防汛值守培训',
      '李敏',
      '2026-09-28 11:00',
    ])
  })

  it.each(['zh-CN', 'en'] as const)('cuts nothing and loses no change over many pages in %s', (language) => {
    const said = paperWords(language)
    const changes = Array.from({ length: 90 }, (_, index) => ({ ...change, reason: `第${index}次变更` }))
    const sheet = rosterFilingSheet(
      filing({ filedAt: change.at, changes }, 40),
      { ...frame, rehearsal: true },
      said,
    )
    expect(sheet.pages).toBeGreaterThan(3)
    expect(cutLines(sheet.html)).toEqual([])
    for (const { reason } of changes) expect(sheet.html).toContain(`>${reason}<`)
    expect(plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))).not.toMatch(
      /\b(filing|wall|dayKind)\.[a-z]|\{\{/,
    )
    expect(
      [...sheet.html.matchAll(/line label">([^<]*\w)<\/div><div class="line label">(\w[^<]*)</g)].filter(
        ([, first, then]) => `${first}${then}`.length < 6,
      ),
    ).toEqual([])
  })
})

describe('the slip of a swap or stand-in', () => {
  it('fits one page of A5 upright, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const sheet = changeSlipSheet(slip(), frame, paperWords(language))
      expect(sheet).toMatchObject({ size: 'A5', landscape: false, pages: 1 })
      expect(cutLines(sheet.html)).toEqual([])
    }
  })

  it('names both duties of a swap, and of a stand-in who takes it', () => {
    const fields = (data: ChangeSlipData) =>
      new Map(
        printedPages(changeSlipSheet(data, frame, words).html)[0]?.entries.map(([label, text]) => [
          label,
          text,
        ]),
      )
    const swap = fields(slip())
    expect(swap.get('原班次')).toBe('2026年12月1日星期二　主班　08:30—20:30')
    expect(swap.get('调至班次')).toBe('谢永刚的班次：2026年12月8日星期二　主班　08:30—20:30')
    const standIn = fields(slip({ kind: 'standIn', otherDuty: null }))
    expect(standIn.get('替班人')).toBe('谢永刚')
    expect(
      plainText(changeSlipSheet(slip({ kind: 'standIn', otherDuty: null }), frame, words).html),
    ).toContain('□ 调班　■ 替班')
  })

  it('says every state in words, and that a take-over is urgent or the roster has changed', () => {
    const said = changeStates.map((state) => {
      const [page] = printedPages(changeSlipSheet(slip({ state }), frame, words).html)
      return page?.entries.find(([label]) => label === '状态')?.[1]
    })
    expect(new Set(said).size).toBe(changeStates.length)
    expect(said).toContain('批准后撤销，恢复原班次')
    const text = plainText(changeSlipSheet(slip({ urgent: true, stranded: true }), frame, words).html)
    expect(text).toContain('已批准（紧急顶班）')
    expect(text).toContain('本单所列班次与现行班表不符')
  })

  it('leaves four cells for the pen empty, the electronic sign-off beneath in small type', () => {
    const { html } = changeSlipSheet(slip(), frame, words)
    expect(html).toContain('<div class="line small">电子签署：谢永刚　2026-11-25 10:00</div>')
    expect(html.match(/未作电子签署/g)).toHaveLength(2)
    const pens = [...html.matchAll(/row-sign ruled"[^>]*>(.*?)(?=<div class="row|<footer)/gs)].map(
      ([, row]) =>
        (row as string)
          .split('<div class="cell ')
          .slice(1)
          .map((cell) => plainText(`<${cell}`)),
    )
    expect(pens.filter((row) => row.length === 4 && row[1] === '' && row[3] === '')).toHaveLength(3)
  })

  it('tells every step with who took it and who wrote it down for them', () => {
    const text = plainText(changeSlipSheet(slip(), frame, words).html)
    expect(text).toContain('2026-11-25 09:00　傅振华（李敏代录）　申请')
    expect(text).toContain('2026-11-25 10:00　谢永刚　同意')
    expect(text).toContain('2026-11-25 11:00　梁国栋　批准：注意交接')
  })
})
