import { describe, expect, it } from 'vitest'
import { handoverSheet } from '#shared/paper/handover-sheet.ts'
import { telephoneRecordSheet } from '#shared/paper/telephone-record.ts'
import { frame, handover, telephoneRecord } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')

describe('the telephone record', () => {
  const sheet = telephoneRecordSheet(telephoneRecord(), frame, words)

  it('fits one page of A5 upright for an ordinary call', () => {
    expect(sheet).toMatchObject({ size: 'A5', landscape: false, pages: 1, title: '电话记录单 第 18196 号' })
  })

  it('shows direction and read-back as ticked boxes', () => {
    expect(sheet.html).toContain('■ 来电　　□ 去电')
    expect(sheet.html).toContain('■ 是　□ 否')
  })

  it('shows the parts of the call that were asked, and leaves out those that were not', () => {
    const text = plainText(sheet.html)
    expect(text).toContain('起因：正在核实（连续降雨）')
    expect(text).not.toContain('结果：')
  })

  it('leaves room for the pen where nothing is written yet', () => {
    const [page] = printedPages(sheet.html)
    expect(page?.entries).toContainEqual(['领导批示', ''])
    expect(page?.entries).toContainEqual(['办理结果', ''])
  })

  it('says that nobody was told when nobody was', () => {
    const [page] = printedPages(telephoneRecordSheet(telephoneRecord({ told: '' }), frame, words).html)
    expect(page?.entries).toContainEqual(['对方已报告或通知', '无'])
  })
})

describe('the handover sheet', () => {
  const sheet = handoverSheet(handover(), frame, words)

  it('fits one page of A4 lying for an ordinary shift, in both languages', () => {
    expect(sheet).toMatchObject({ size: 'A4', landscape: true, pages: 1, title: '交接班登记表 2026-11-22' })
    expect(handoverSheet(handover(), frame, paperWords('en')).pages).toBe(1)
  })

  it('says so in every block that is empty', () => {
    const nothing = {
      matters: [],
      reports: [],
      instructions: [],
      warnings: [],
      equipment: [],
      articles: [],
      notes: [],
    }
    const [page] = printedPages(handoverSheet(handover(nothing), frame, words).html)
    const labels = [
      '未办结事项',
      '待续报',
      '领导批示未落实',
      '生效预警与响应',
      '设备',
      '物品钥匙',
      '交班说明',
    ]
    for (const label of labels) expect(page?.entries).toContainEqual([label, '无'])
  })

  it('prints the signed chain head whole, and says when there is none', () => {
    const seal = handover().seal as { head: string; signature: string; key: string }
    const text = plainText(sheet.html)
    for (const part of [seal.head, seal.signature, seal.key]) expect(text).toContain(part)
    expect(handoverSheet(handover({ seal: null }), frame, words).html).toContain('尚未由值班室密钥签名')
  })

  it('repeats label and heads of a table that goes over the page', () => {
    const matters = Array.from({ length: 60 }, (_, index) => ({
      matter: `事项${index}`,
      progress: '',
      nextStep: '',
      dueAt: null,
    }))
    const pages = printedPages(handoverSheet(handover({ matters }), frame, words).html)
    expect(pages[1]?.heads[0]).toBe('未办结事项（续）|事项|进度|下步工作|时限')
    expect(
      pages.flatMap((page) => page.entries).filter((row) => /^事项\d+$/.test(row[1] ?? '')),
    ).toHaveLength(60)
  })

  it('never puts the signatures alone on a page', () => {
    for (let count = 0; count < 40; count++) {
      const notes = Array.from({ length: count }, (_, index) => `事项${index}`)
      const last = printedPages(handoverSheet(handover({ notes }), frame, words).html).at(-1)
      expect(last?.html).toContain('电子签署：李敏')
      expect(last?.entries.some((row) => row.at(-1)?.includes(count === 0 ? '无' : `事项${count - 1}`))).toBe(
        true,
      )
    }
  })
})
