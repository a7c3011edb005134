import type { DrillRecordData } from '#shared/paper/drill-record.ts'

const usual: DrillRecordData = {
  number: 3,
  name: '燃气泄漏桌面演练',
  kind: 'tabletop',
  card: '燃气泄漏爆炸处置卡',
  place: '值班室',
  subject: '接报、首报、叫应',
  participants: ['李敏（主班）', '赵强（副班）'],
  controller: '周岩',
  plannedAt: '2026-07-20T06:00:00.000Z',
  beganAt: '2026-07-20T06:02:00.000Z',
  endedAt: '2026-07-20T07:10:00.000Z',
  pausedMinutes: 12.4,
  script: [
    {
      atMinutes: 0,
      kind: 'call',
      from: '居民 何某',
      words: '人民路38号有很浓的煤气味，楼上有老人',
      act: '问清七件事',
      byMinutes: 5,
    },
    { atMinutes: 15, kind: 'reading', from: '', words: '管网压力下降到0.12兆帕', act: '', byMinutes: null },
  ],
  timeline: [
    { at: '2026-07-20T06:02:00.000Z', plus: 0, act: 'begin', inject: null, words: '', by: '周岩' },
    {
      at: '2026-07-20T06:02:30.000Z',
      plus: 0.5,
      act: 'inject',
      inject: 1,
      words: '人民路38号有很浓的煤气味，楼上有老人',
      by: '周岩',
    },
    { at: '2026-07-20T06:09:00.000Z', plus: 7, act: 'answer', inject: 1, words: '已问清', by: '赵强' },
    { at: '2026-07-20T07:10:00.000Z', plus: 55.6, act: 'end', inject: null, words: '', by: '周岩' },
  ],
  comparison: [
    { act: '问清七件事', about: '来电', duePlus: 5, metPlus: 7, state: 'late', lateMinutes: 2 },
    { act: '电话首报', about: '', duePlus: 30, metPlus: null, state: 'missed', lateMinutes: 25 },
  ],
  evaluation: {
    verdict: 'fair',
    words: '问询到位，首报没有发出',
    problems: [
      { problem: '首报没有发出', improvement: '首报要点放在桌面', owner: '值班室', by: '2026-08-01' },
    ],
  },
  signed: { name: '陈静', at: '2026-07-20T08:00:00.000Z' },
}

/** The record of a tabletop drill that was held up by a real call. */
export function drillRecord(more: Partial<DrillRecordData> = {}): DrillRecordData {
  return { ...usual, ...more }
}
