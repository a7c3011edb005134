import { describe, expect, it } from 'vitest'
import { type RunRecordData, runRecordSheet } from '#shared/paper/run-record.ts'
import type { RecordEvent, RecordStep } from '#shared/paper/run-record-steps.ts'
import { frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
import { plainText, printedPages } from './printed.ts'

const words = paperWords('zh-CN')
const began = '2026-11-22T18:50:00.000Z'
const at = (minutes: number) => new Date(Date.parse(began) + minutes * 60_000).toISOString()

const event = (minutes: number, more: Partial<RecordEvent> = {}): RecordEvent => ({
  act: 'done',
  answer: '',
  reason: '',
  contact: '',
  happenedAt: at(minutes),
  at: at(minutes),
  by: '李敏',
  ...more,
})

const step = (number: number, more: Partial<RecordStep> = {}): RecordStep => ({
  number,
  kind: 'ask',
  words: '阀门关了没有？',
  whom: '',
  dueAt: at(5),
  state: 'done',
  settledAt: at(3),
  events: [event(3)],
  ...more,
})

const record = (steps: RecordStep[], more: Partial<RunRecordData> = {}): RunRecordData => ({
  number: 7,
  title: '城关街道燃气爆炸',
  card: '燃气泄漏和爆炸处置卡',
  version: 2,
  sample: false,
  exercise: false,
  incident: '2026-3 城关街道燃气爆炸',
  source: '',
  beganAt: began,
  beganBy: '李敏',
  endedAt: at(190),
  ending: '现场移交住建部门',
  levels: [],
  phases: [{ name: '0—5 分钟', steps }],
  ...more,
})

const text = (data: RunRecordData) => plainText(runRecordSheet(data, frame, words).html)
const rowOf = (data: RunRecordData, number: number) =>
  printedPages(runRecordSheet(data, frame, words).html)[0]?.entries.find(
    ([first]) => first === String(number),
  )

describe('the run record', () => {
  it('says of every step when it was done, at which T+, by whom, with whom and with which answer', () => {
    const done = event(3, { answer: '已关', contact: '县燃气公司 唐文博 0550-6600301' })
    expect(rowOf(record([step(1, { events: [done] })]), 1)).toEqual([
      '1',
      '〔问〕阀门关了没有？',
      'T+5',
      '02:53T+3',
      '完成联系：县燃气公司 唐文博 0550-6600301答复：已关',
      '李敏',
    ])
  })

  it('says why a step was set aside, and keeps what was done before it was opened again', () => {
    const skipped = step(1, {
      state: 'skipped',
      events: [
        event(3, { answer: '已关' }),
        event(4, { act: 'reopened', reason: '听错' }),
        event(6, { act: 'skipped', reason: '现场无人' }),
      ],
    })
    const said = text(record([skipped]))
    expect(said).toContain('答复：已关')
    expect(said).toContain('重新打开原因：听错')
    expect(said).toContain('跳过原因：现场无人')
  })

  it('marks what was done late, what is overdue, and what was written down minutes afterwards', () => {
    const late = step(1, { settledAt: at(9), events: [event(9)] })
    const open = step(2, { state: 'open', settledAt: null, events: [] })
    const written = step(3, { events: [event(3, { at: at(40) })] })
    const said = text(record([late, open, written]))
    expect(said).toContain('超时完成')
    expect(said).toContain('未办已超时')
    expect(said).toContain('2026-11-23 03:30 补记')
    expect(said).toContain('共 3 步：完成 2，不适用 0，跳过 0，未办 1；超时 2')
  })

  it('shows levels with T+ and reason, the ending, and from two hours on T+ in hours', () => {
    const levels = [{ level: 'Ⅲ级', reason: '伤亡增加', at: at(130), by: '王建国' }]
    const said = text(record([step(1)], { levels }))
    expect(said).toContain('T+2:10')
    expect(said).toContain('伤亡增加')
    expect(said).toContain('现场移交住建部门')
  })

  it('of a run still under way says so, and of an exercise bears the banner', () => {
    expect(text(record([step(1)], { endedAt: null, ending: '' }))).toContain('仍在处置')
    const exercise = runRecordSheet(record([step(1)], { exercise: true }), frame, words).html
    expect(exercise).toContain('class="watermark"')
    expect(runRecordSheet(record([step(1)]), frame, words).html).not.toContain('class="watermark"')
  })

  it('loses no line of a long answer over a page', () => {
    const answer = Array.from(
      { length: 60 },
      (_, index) => `第${index + 1}户已联系，情况正常，人员在外。`,
    ).join('')
    const events = [event(3, { answer }), event(4, { act: 'reopened', reason: answer }), event(5, { answer })]
    const pages = printedPages(runRecordSheet(record([step(1, { events })]), frame, words).html)
    const said = pages.map(({ html }) => plainText(html)).join('')
    expect(said.match(/第60户/g)).toHaveLength(3)
    for (const page of pages) expect(page.height).toBeLessThan(272)
  })
})
