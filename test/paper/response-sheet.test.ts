import { describe, expect, it } from 'vitest'
import { type ResponseSheetData, responseSheet } from '#shared/paper/response-sheet.ts'
import { response } from './demo-response.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'
import { cutLines } from './set-lines.ts'

const words = paperWords('zh-CN')

const entriesOf = (data: ResponseSheetData) =>
  printedPages(responseSheet(data, frame, words).html)[0]?.entries ?? []
const fieldsOf = (data: ResponseSheetData) => new Map(entriesOf(data).map(([label, text]) => [label, text]))

describe('the approval sheet of a response', () => {
  it('fits one page of A4 upright, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const change of ['activate', 'adjust', 'extend', 'terminate'] as const) {
        const sheet = responseSheet(response({ change }), frame, paperWords(language))
        expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1 })
        expect(cutLines(sheet.html)).toEqual([])
        expect(plainText(sheet.html.replace(/<style>.*<\/style>/s, ''))).not.toMatch(/\bresponse\.[a-z]|\{\{/)
      }
  })

  it('states matter, level, expected duration and measures, as the law wants', () => {
    const fields = fieldsOf(response())
    expect(fields.get('事项')).toBe('7月20日强降雨防御')
    expect(fields.get('建议级别')).toBe('III级')
    expect(fields.get('预计持续')).toBe('2026-07-20 17:00 至 2026-07-21 17:00（约 24 小时）')
    const text = plainText(responseSheet(response(), frame, words).html)
    for (const measure of response().measures) expect(text).toContain(measure)
  })

  it('shows each condition with the warning or station that meets it', () => {
    const text = plainText(responseSheet(response(), frame, words).html)
    expect(text).toContain('澄河县气象台 2026-07-20 15:30 暴雨橙色预警')
    expect(text).toContain('白石站 2026-07-20 18:00 水位 36.42 米，超警戒水位 0.12 米')
    expect(text).toContain('认定：水文中心电话核实')
  })

  it('gives the consultation with the views that were said and the conclusion', () => {
    const text = plainText(responseSheet(response(), frame, words).html)
    expect(text).toContain('2026-07-20 16:20，视频，主持：副县长 周岩，议题：强降雨会商')
    expect(text).toContain('县气象局 何洁：未来3小时仍有50至80毫米')
    expect(text).toContain('结论：建议启动防汛III级应急响应')
    expect(text).not.toContain('冯立')
    expect(fieldsOf(response({ consultation: null })).get('会商意见')).toBe('无')
  })

  it('leaves the cells for the pen empty, the electronic sign-off beneath in small type', () => {
    const { html } = responseSheet(response(), frame, words)
    expect(html).toContain('<div class="line small">电子签署：王建国　2026-07-20 17:00</div>')
    expect(html.match(/未作电子签署/g)).toHaveLength(1)
    const pens = [...html.matchAll(/row-sign ruled"[^>]*>(.*?)(?=<div class="row|<footer)/gs)].map(
      ([, row]) =>
        (row as string)
          .split('<div class="cell ')
          .slice(1)
          .map((cell) => plainText(`<${cell}`)),
    )
    expect(pens[0]).toEqual(['提请人签字', '', '值班长签字', '', '批准人签字', ''])
  })

  it('leaves decision and opinion to the pen while it waits', () => {
    const fields = fieldsOf(
      response({ outcome: 'waiting', decision: null, signatures: { officer: null, leader: null } }),
    )
    expect(fields.get('批准人')).toBe('')
    expect(fields.get('批准人意见')).toBe('')
    expect(fields.get('预计持续')).toBe('自批准时起，至 2026-07-21 17:00')
    expect(entriesOf(response({ outcome: 'waiting' })).flat()).toContain('待审批')
  })

  it('says by which means a decision from outside came and that it was read back', () => {
    const decision = {
      approver: '县长 周岩',
      at: '2026-07-20T09:00:00.000Z',
      means: 'telephone' as const,
      words: '同意',
      readBack: true,
    }
    const fields = fieldsOf(response({ decision }))
    expect(fields.get('审批方式')).toBe('电话，已复诵')
    expect(fields.get('批准人意见')).toBe('同意')
  })

  it('of an end names the end and no new duration; of an exercise says so', () => {
    const fields = fieldsOf(response({ change: 'terminate', from: 3, exercise: true }))
    expect(fields.get('建议级别')).toBe('终止响应')
    expect(fields.has('预计持续')).toBe(false)
    expect(fields.get('事项')).toBe('【演练】7月20日强降雨防御')
  })

  it('carries long lists to the next page and never leaves the signatures alone', () => {
    for (let count = 1; count < 60; count += 7) {
      const measures = Array.from({ length: count }, (_, index) => `措施${index}`)
      const pages = printedPages(responseSheet(response({ measures }), frame, words).html)
      expect(pages.at(-1)?.html).toContain('电子签署：王建国')
      expect(pages.at(-1)?.entries.some(([label]) => label === '批准人意见')).toBe(true)
    }
  })
})
