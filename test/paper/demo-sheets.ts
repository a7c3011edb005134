import type { DutyLogData } from '#shared/paper/duty-log.ts'
import type { DutyLogRow } from '#shared/paper/duty-log-table.ts'
import type { HandoverData } from '#shared/paper/handover-sheet.ts'
import type { PaperFrame } from '#shared/paper/sheet.ts'
import type { TelephoneRecordData } from '#shared/paper/telephone-record.ts'

export const frame: PaperFrame = {
  unit: '临岭县应急管理局',
  room: '值班室',
  rehearsal: false,
  chainCode: '18204 9f3a77c1',
  copy: { number: 1, by: '李敏', at: '2026-11-23T00:06:00.000Z', reason: null },
  printedAt: '2026-11-23T00:06:00.000Z',
  zone: 'Asia/Shanghai',
}

const texts = [
  '白石镇值班室报告：17时05分，白石河村至柳林村公路K3+200处发生山体滑坡，约80立方米土石堵塞道路，暂无人员伤亡报告，镇村干部已到场设置警戒。',
  '县气象台2026年11月22日15时30分发布暴雨橙色预警信号：过去1小时白石镇、柳河乡降雨量已达42毫米，预计未来3小时上述地区及城区累计降雨量将达50毫米以上，局地伴有雷电和8级阵风，请注意防范强降雨引发的城乡积涝、山洪、滑坡、泥石流等灾害。',
  '市应急管理局值班室查岗，带班领导在岗，应答正常。',
  '县人民医院120指挥中心来电：接收车祸伤员2名（1名重伤），救护车牌号浙J12345，联系电话0576-8888120。',
  '网络舆情：微博有“临岭县城区多处积水”话题，配图3张，已转县委宣传部核实；原文链接 https://example.gov.cn/news/2026/11/22/t20261122_0012345.html 。',
  '县水利局报：清水河白石站18时水位36.42米，超警戒水位0.12米，预计23日02时前后出现洪峰水位37.10米左右，低于保证水位0.90米。',
]
const kinds = ['来电', '预警', '查岗', '来电', '网络', '上级来文']
const units = [
  '白石镇人民政府值班室',
  '县气象台',
  '市应急管理局',
  '县人民医院',
  '县委宣传部网信科',
  '县水利局',
]
const people = ['张国强', '刘芳', '陈晓东', '周丽华', '孙伟', '欧阳建国']
const handlings = [
  '已报告带班领导王建国；转县交通局、自然资源局值班室，要求15分钟内到场。',
  '已转发14个乡镇并叫应。',
  '',
  '已记录，续跟。',
  '核实中。',
  '已报县防指办。',
]

export function entry(number: number, at: string, change: Partial<DutyLogRow> = {}): DutyLogRow {
  const kind = number % texts.length
  return {
    number,
    at,
    recordedAt: at,
    kind: kinds[kind] as string,
    party: {
      unit: units[kind] as string,
      name: people[kind] as string,
      post: '值班员',
      telephone: `0576-8888${100 + kind}`,
    },
    text: texts[kind] as string,
    handling: handlings[kind] as string,
    settledAt: number % 3 === 0 ? at : null,
    open: number % 5 === 0,
    by: number % 2 === 0 ? '李敏' : '赵强',
    marks: [],
    struck: false,
    ...change,
  }
}

export function entries(count: number): DutyLogRow[] {
  const begin = Date.parse('2026-11-22T00:00:00.000Z')
  const step = 86_400_000 / count
  return Array.from({ length: count }, (_, index) =>
    entry(17_700 + index, new Date(begin + index * step).toISOString()),
  )
}

export function dutyLog(change: Partial<DutyLogData> = {}): DutyLogData {
  const person = (name: string, post: string, telephone: string) => ({ name, post, telephone })
  return {
    dutyDay: '2026-11-22',
    shift: { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', label: '' },
    crew: {
      leader: [person('王建国', '副县长', '13800001234')],
      lead: [person('李敏', '值班室副主任', '13900005678')],
      officers: [person('赵强', '', '0576-8888000'), person('钱海燕', '', '')],
      standby: [person('冯立新', '', '13700004321')],
    },
    weather: '大到暴雨，9—14℃，东北风5级',
    phoneTest: '08:05 试线正常（0576-8888000、0576-8888001）',
    rows: demoRows(),
    openMatters: [
      '白石镇公路滑坡抢通：县交通局承办，预计23日12时前抢通一条车道，每2小时续报。',
      '白石河村3户9人转移安置，核对安置点名单。',
    ],
    warnings: ['15:30 县气象台发布暴雨橙色预警，16:00 县防指启动防汛Ⅲ级应急响应；14个乡镇全部叫应。'],
    instructions: [
      '王建国副县长（17:20，口头，已复诵）：立即组织排查沿线隐患点，确保无人员伤亡，现场情况半小时一报。',
    ],
    notices: [],
    equipment: ['卫星电话2号机电量低，已充电；UPS正常；视频会议系统17:00点名正常。'],
    notes: ['23日08:00前向市应急局报送雨情灾情日报。', '洪峰预计02时前后到达白石站，夜间每小时询问水位。'],
    signatures: {
      officer: { name: '赵强', at: '2026-11-23T00:02:11.000Z' },
      lead: { name: '李敏', at: '2026-11-23T00:03:40.000Z' },
      leader: null,
    },
    ...change,
  }
}

function demoRows(): DutyLogRow[] {
  const at = (time: string) => `2026-11-22T${time}:00.000Z`
  return [
    entry(18_190, at('00:05')),
    entry(18_191, at('07:30')),
    entry(18_192, at('07:41'), { struck: true, marks: [{ mark: 'corrected', number: 18_193 }] }),
    entry(18_193, at('07:50'), { marks: [{ mark: 'correction', number: 18_192 }] }),
    entry(18_194, at('09:12'), {
      marks: [{ mark: 'late', number: null }],
      recordedAt: at('10:20'),
      open: true,
      settledAt: null,
    }),
    entry(18_195, at('10:02'), { marks: [{ mark: 'addition', number: 18_194 }] }),
    entry(18_196, at('17:05'), { settledAt: '2026-11-22T18:00:00.000Z' }),
  ]
}

export function telephoneRecord(change: Partial<TelephoneRecordData> = {}): TelephoneRecordData {
  return {
    number: 18_196,
    direction: 'in',
    at: '2026-11-22T09:05:00.000Z',
    party: { unit: '白石镇人民政府值班室', name: '张国强', post: '值班员', telephone: '0576-8888102' },
    subject: '白石河村至柳林村公路山体滑坡',
    text: texts[0] as string,
    parts: {
      time: '11月22日17时05分',
      place: '白石镇白石河村至柳林村公路K3+200处',
      cause: '正在核实（连续降雨）',
      course: '约80立方米土石滑落，堵塞双向车道。',
      measures: '镇村干部8人到场，设置警戒，劝返车辆；转移坡下3户9人。',
      result: '',
      impact: '柳林村212户暂时绕行；供电、通信正常。',
      trend: '坡体仍有零星落石，有继续滑动可能。',
    },
    told: '17:08 报镇党委书记林海；17:10 报县自然资源局值班室。',
    proposal: '转县交通局、自然资源局；报带班领导；每半小时续报。',
    instruction: '',
    instructed: null,
    outcome: '',
    recordedBy: '李敏',
    recordedAt: '2026-11-22T09:09:00.000Z',
    readBack: true,
    ...change,
  }
}

const matters = [
  {
    matter: '白石镇公路滑坡抢通',
    progress: '县交通局2台挖掘机作业，已清理约40立方米',
    nextStep: '12时前抢通一条车道',
    dueAt: '2026-11-23T04:00:00.000Z',
  },
  {
    matter: '白石河村3户9人转移安置名单核对',
    progress: '已安置村文化礼堂',
    nextStep: '与镇民政办核对名单',
    dueAt: null,
  },
]

export function handover(change: Partial<HandoverData> = {}): HandoverData {
  const check = (item: string, note = '') => ({
    item,
    state: note === '' ? ('ok' as const) : ('fault' as const),
    note,
  })
  return {
    dutyDay: '2026-11-22',
    shift: { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', label: '' },
    outgoing: { leader: ['王建国'], lead: ['李敏'], officers: ['赵强', '钱海燕'] },
    incoming: { leader: ['何卫东'], lead: ['沈涛'], officers: ['吴静'] },
    handedAt: '2026-11-23T00:01:00.000Z',
    counts: { received: 12, warnings: 2, handled: 5, entries: 31, settled: 9, open: 3, late: 1 },
    summary: '受强降雨影响，白石镇发生公路滑坡1起，无人员伤亡；启动防汛Ⅲ级应急响应。',
    matters,
    reports: [
      { matter: '雨情灾情日报', at: '2026-11-23T00:30:00.000Z', to: '市应急管理局值班室' },
      { matter: '公路滑坡续报三', at: '2026-11-23T02:00:00.000Z', to: '县委办、县政府办' },
    ],
    instructions: ['王建国副县长：沿线隐患点排查，23日10时前书面反馈（县自然资源局）。'],
    warnings: [
      {
        warning: '暴雨橙色预警（县气象台）；防汛Ⅲ级应急响应（县防指）',
        since: '2026-11-22T07:30:00.000Z',
        response: '14个乡镇叫应完毕；山洪危险区转移46人',
      },
    ],
    equipment: [
      check('值班电话（2部）'),
      check('传真机'),
      check('视频会议系统'),
      check('电台'),
      check('卫星电话', '2号机电量低，充电中'),
      check('UPS'),
      check('打印机'),
    ],
    articles: [check('值班室钥匙（3把）'), check('应急车钥匙'), check('值班公章'), check('应急手电（4支）')],
    notes: ['洪峰02时前后到达白石站，夜间每小时询问水位。'],
    review: '',
    signatures: {
      outgoing: { name: '李敏', at: '2026-11-23T00:00:40.000Z' },
      incoming: { name: '沈涛', at: '2026-11-23T00:01:00.000Z' },
      leader: null,
    },
    seal: {
      head: '18230 5be0c2d49a71f3e8',
      signature: 'mJ8q2V0bq3o1rX5tY7uI9oP1aS3dF5gH7jK9lZ1xC3vB5nM7qW9eR1tY3uI5oP7aS9dF1gH3jK5lZ7xC9vB1nQ==',
      key: 'a41c 77e0 93bd 5f12',
    },
    ...change,
  }
}
