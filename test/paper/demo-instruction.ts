import type { InstructionSheetData } from '#shared/paper/instruction-sheet.ts'

const usual: InstructionSheetData = {
  number: '2026-012',
  form: 'oral',
  exercise: false,
  document: { unit: '', number: '', title: '' },
  urgency: 'urgent',
  receivedAt: '2026-07-20T12:06:00.000Z',
  givenAt: '2026-07-20T12:05:00.000Z',
  means: 'telephone',
  leader: '周岩 副县长',
  words: '白石镇河堤那两处管涌今晚必须处置好，水利局现在就去人，明早八点前报我。',
  cleanCopy: '请县水利局立即派员赴白石镇处置两处管涌，21日8时前报告结果。',
  recorder: '赵强',
  readBack: { words: '对，就这样办', at: '2026-07-20T12:06:00.000Z' },
  signature: { means: 'pin', at: '2026-07-21T01:10:00.000Z', words: '' },
  proposal: '请县水利局承办，白石镇协办，按当日时限督办。',
  handling: {
    assignments: [
      {
        number: '2026-031',
        title: '处置白石镇河堤管涌',
        leadUnit: '县水利局',
        coUnits: ['白石镇', '县消防救援大队'],
        assignedAt: '2026-07-20T12:12:00.000Z',
        scheme: 'sevenDays',
        basis: 'workingDays',
        settleBy: '2026-07-31T15:59:59.999Z',
        extensions: 1,
        receivedBy: '县水利局 郑宇',
        receivedAt: '2026-07-20T12:20:00.000Z',
        fedBackAt: '2026-07-20T16:40:00.000Z',
        crossedOffAt: '2026-07-30T03:00:00.000Z',
        verifiedBy: '李敏',
      },
    ],
    progress: [
      {
        number: '2026-031',
        at: '2026-07-20T16:40:00.000Z',
        who: '县水利局 郑宇',
        words: '反馈：第一处已反滤导渗，第二处正在围井',
      },
      {
        number: '2026-031',
        at: '2026-07-21T02:00:00.000Z',
        who: '赵强',
        words: '延期至 2026-07-31 23:59，批准人周岩：灌浆须待水位回落',
      },
    ],
    results: [
      {
        number: '2026-031',
        at: '2026-07-29T08:00:00.000Z',
        who: '县水利局 郑宇',
        words: '两处管涌均已灌浆封堵，24小时无渗水',
      },
    ],
  },
  reply: '两处管涌均已处置完毕，30日现场核验销号。',
  signatures: {
    lead: { name: '李敏', at: '2026-07-20T12:10:00.000Z' },
    leader: { name: '周岩', at: '2026-07-21T01:10:00.000Z' },
    verifier: null,
  },
}

/** An oral order of a July night with what became of it. */
export function instruction(more: Partial<InstructionSheetData> = {}): InstructionSheetData {
  return { ...usual, ...more }
}
