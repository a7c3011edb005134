import { describe, expect, it } from 'vitest'
import { type CardSheetStep, type PlanCardData, planCardSheet } from '#shared/paper/plan-card.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')
const none = { kind: 'none', unit: '', choices: [], required: false } as const

const step = (number: number, more: Partial<CardSheetStep> = {}): CardSheetStep => ({
  number,
  kind: 'ask',
  words: '阀门关了没有？',
  whom: '',
  contacts: [],
  responsible: '',
  dueMinutes: 4,
  answer: none,
  after: [],
  attachments: [],
  ...more,
})

const card = (more: Partial<PlanCardData> = {}): PlanCardData => ({
  name: '燃气泄漏和爆炸处置卡',
  types: ['燃气事故'],
  version: 1,
  state: 'sample',
  approver: '',
  approvedAt: null,
  source: '随系统附带的样例',
  phases: [{ name: '0—5 分钟', steps: [step(1)] }],
  never: ['猜测原因'],
  traps: [],
  ...more,
})

const text = (data: PlanCardData) => plainText(planCardSheet(data, frame, words).html)
const lastRow = (answer: CardSheetStep['answer']) =>
  printedPages(
    planCardSheet(card({ phases: [{ name: '0—5 分钟', steps: [step(1, { answer })] }] }), frame, words).html,
  )[0]?.entries.find((row) => row[0] === '□')

describe('the blank card', () => {
  it('is A4 upright and gives every step a box to tick, its T+, and room for time and name', () => {
    const sheet = planCardSheet(card(), frame, words)
    expect(sheet).toMatchObject({ size: 'A4', landscape: false, pages: 1 })
    expect(lastRow(none)).toEqual(['□', 'T+4', '1．〔问〕阀门关了没有？', '', '　:　', ''])
  })

  it.each([
    ['boxes for yes and no', { ...none, kind: 'yesNo' }, '□是 □否'],
    ['a box for each choice', { ...none, kind: 'choice', choices: ['管道气', '瓶装气'] }, '□管道气 □瓶装气'],
    ['a blank with its unit for a number', { ...none, kind: 'number', unit: '户' }, '＿＿＿＿ 户'],
    ['a blank for a time', { ...none, kind: 'time' }, '　:　'],
    [
      'white room for words, and says that they are required',
      { ...none, kind: 'text', required: true },
      '必填',
    ],
  ] as const)('has %s where an answer goes', (_name, answer, printed) => {
    expect(lastRow({ ...answer, choices: [...answer.choices] })?.[3]).toBe(printed)
  })

  it('says whom to call with the number of the book, or leaves a blank for it', () => {
    const contacts = [{ unit: '县燃气公司', name: '唐文博', post: '抢修值班', number: '0550-6600301' }]
    const call = step(1, { kind: 'call', whom: '燃气公司抢修值班', contacts })
    const unknown = step(2, { kind: 'call', whom: '供电公司调度', after: [1] })
    const said = text(card({ phases: [{ name: '0—5 分钟', steps: [call, unknown] }] }))
    expect(said).toContain('县燃气公司 唐文博 抢修值班 0550-6600301')
    expect(said).toContain('找：供电公司调度')
    expect(said).toContain('号码：＿＿＿＿')
    expect(said).toContain('先办第 1 步')
  })

  it('tells a sample from an approved version, and prints what is never done', () => {
    expect(text(card())).toContain('样卡：须经本单位批准后使用')
    expect(text(card())).toContain('猜测原因')
    const approved = card({
      state: 'approved',
      version: 3,
      approver: '王建国',
      approvedAt: '2026-11-01T02:00:00.000Z',
    })
    expect(text(approved)).not.toContain('样卡')
    expect(text(approved)).toContain('第 3 版，王建国 2026-11-01 10:00 批准')
  })

  it('repeats the phase on every page, cuts no step and leaves signatures to the pen', () => {
    const steps = Array.from({ length: 120 }, (_, index) => step(index + 1))
    const sheet = planCardSheet(card({ phases: [{ name: '0—5 分钟', steps }] }), frame, words)
    const pages = printedPages(sheet.html)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages.slice(0, -1)) expect(page.heads[0]).toContain('0—5 分钟')
    expect(pages.flatMap(({ entries }) => entries).filter(([box]) => box === '□')).toHaveLength(120)
    expect(plainText(pages.at(-1)?.html ?? '')).toContain('未作电子签署')
  })

  it('prints in English too', () => {
    expect(plainText(planCardSheet(card(), frame, paperWords('en')).html)).toContain('1. [ask]')
  })
})
