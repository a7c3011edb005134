import type { ResponseSheetData } from '#shared/paper/response-sheet.ts'

const usual: ResponseSheetData = {
  number: 7,
  response: 3,
  change: 'activate',
  exercise: false,
  matter: '7月20日强降雨防御',
  plan: '澄河县防汛应急预案',
  from: null,
  level: 3,
  basis:
    '澄河县气象台7月20日15时30分发布暴雨橙色预警，白石镇3小时雨量已达78毫米，清水河白石站超警戒水位0.12米，预计21日02时前后出现洪峰。',
  conditions: [
    {
      code: 'orange',
      words: '暴雨橙色及以上预警生效',
      facts: [
        {
          kind: 'warning',
          chain: 1,
          hazard: '暴雨',
          colour: 'orange',
          issuers: ['澄河县气象台'],
          issuedAt: '2026-07-20T07:30:00.000Z',
          lapsed: false,
        },
      ],
      judged: '',
    },
    {
      code: 'warning',
      words: '有河道站水位达到或超过警戒水位',
      facts: [
        {
          kind: 'station',
          station: 1,
          name: '白石站',
          over: 'warning',
          level: 36_420,
          above: 120,
          observedAt: '2026-07-20T10:00:00.000Z',
        },
      ],
      judged: '水文中心电话核实',
    },
  ],
  measures: [
    '副指挥长到场坐镇，成员单位派员值守',
    '危险区人员按雨量、水位分步转移',
    '停止户外作业，关闭涉水景区和沟道矿点',
    '抢险队伍集结待命，物资前置',
    '每日会商2次，每日08时、17时报告',
  ],
  until: '2026-07-21T09:00:00.000Z',
  consultation: {
    id: 2,
    topic: '强降雨会商',
    response: null,
    chain: 1,
    heldAt: '2026-07-20T08:20:00.000Z',
    means: '视频',
    chair: '副县长 周岩',
    views: [
      { unit: '县气象局', name: '何洁', view: '未来3小时仍有50至80毫米，局地伴8级阵风' },
      { unit: '县水利局', name: '郑宇', view: '白石站将持续上涨，小型水库须加密巡查' },
      { unit: '县自然资源局', name: '冯立', view: '' },
    ],
    conclusion: '建议启动防汛Ⅲ级应急响应',
    nextAt: '2026-07-20T14:00:00.000Z',
    corrects: null,
    correctedBy: null,
    at: '2026-07-20T08:40:00.000Z',
    by: { id: 3, name: '赵强' },
  },
  asked: { name: '赵强', at: '2026-07-20T08:45:00.000Z' },
  outcome: 'approved',
  decision: {
    approver: '王建国',
    at: '2026-07-20T09:00:00.000Z',
    means: 'pin',
    words: '同意，立即执行',
    readBack: false,
  },
  signatures: {
    officer: { name: '赵强', at: '2026-07-20T08:45:00.000Z' },
    leader: { name: '王建国', at: '2026-07-20T09:00:00.000Z' },
  },
}

/** A Ⅲ-level response as asked for and approved on a July afternoon. */
export function response(more: Partial<ResponseSheetData> = {}): ResponseSheetData {
  return { ...usual, ...more }
}
