import type { InputOf } from '#shared/contract/index.ts'
import type { Contact } from './samples.ts'

/** One thing that happened on the day: at which time of the duty day, and what the officer wrote. */
export interface Happening {
  at: string
  entry: InputOf<'log.write'>
  /** What was added later, and what it should have read, and how it ended. */
  added?: readonly (readonly [at: string, text: string])[]
  corrected?: readonly [at: string, text: string, reason: string]
  settled?: readonly [at: string, text: string]
}

/** What the day is made of: the warning texts, who can be rung, and instants for times of the duty day. */
export interface Material {
  warnings: readonly string[]
  contact: (unit: string, post: string) => Contact
  instant: (time: string) => string
}

interface Told {
  warnings: readonly string[]
  instant: (time: string) => string
  contact: Material['contact']
  warned: (text: string) => InputOf<'log.write'>
  rung: (at: string, who: Contact, text: string) => Happening
  baishi: Contact
  liuhe: Contact
  qingfeng: Contact
}

/** A day of heavy rain in a county, from 08:00 to the next morning. */
export function stormDay({ warnings, contact, instant }: Material): Happening[] {
  const told: Told = {
    warnings,
    instant,
    contact,
    warned: (text) => ({ kind: 'weather', text }),
    rung: (at, who, text) => ({
      at,
      entry: { kind: 'callOut', party: who, text, handling: '对方复述无误。' },
    }),
    baishi: contact('白石镇', '应急办主任'),
    liuhe: contact('柳河乡', '应急办主任'),
    qingfeng: contact('青峰乡', '应急办主任'),
  }
  return [...afternoon(told), ...evening(told), ...night(told)]
}

function afternoon({ warnings, instant, warned, rung, baishi, liuhe, contact }: Told): Happening[] {
  return [
    { at: '08:10', entry: { kind: 'inspection', text: '值班室巡查一次，设备、环境正常。' } },
    { at: '08:35', entry: warned('今日阴有中到大雨，局地暴雨，气温 23～29℃。') },
    {
      at: '09:20',
      entry: {
        kind: 'document',
        text: '收市防指《关于做好新一轮强降雨防范工作的通知》（传真 2 页），已呈带班领导阅。',
      },
    },
    { at: '15:33', entry: warned(warnings[0] ?? '') },
    rung(
      '15:37',
      baishi,
      '叫应：暴雨橙色预警，要求立即巡查山洪沟、地质灾害隐患点，做好转移准备，一小时内反馈。',
    ),
    rung(
      '15:41',
      liuhe,
      '叫应：暴雨橙色预警，要求立即巡查山洪沟、地质灾害隐患点，做好转移准备，一小时内反馈。',
    ),
    { at: '16:04', entry: warned(warnings[3] ?? '') },
    { at: '17:03', entry: { kind: 'document', text: warnings[7] ?? '' } },
    { at: '17:14', entry: warned(warnings[1] ?? '') },
    {
      at: '17:18',
      entry: {
        kind: 'instruction',
        text: '唐晓明常务副县长批示：白石镇、柳河乡危险区群众今晚 20 时前全部转移到位，逐户清点，零时前报告。',
        follow: true,
        dueAt: instant('24:00'),
      },
      settled: ['23:40', '两镇报告：应转移 412 人全部转移到位，已逐户清点。'],
    },
    rung('17:20', contact('白石镇', '党委书记'), '叫应：暴雨红色预警。传达批示，要求 20 时前完成转移。'),
    { at: '18:02', entry: warned(warnings[5] ?? '') },
  ]
}

function evening({ warnings, instant, warned, baishi, liuhe }: Told): Happening[] {
  return [
    {
      at: '18:42',
      entry: {
        kind: 'callIn',
        party: liuhe,
        text: '柳河乡报告：县道 X214 线柳河桥西 300 米处山体滑坡，约 200 方，双向中断，无人员被困。',
        follow: true,
        dueAt: instant('22:30'),
        telephone: {
          subject: '县道滑坡',
          time: '18 时 30 分',
          place: 'X214 线柳河桥西 300 米',
          cause: '持续强降雨',
          measures: '两端设卡警戒，绕行乡道',
          impact: '交通中断，无伤亡',
          proposal: '请县交通局派机械清障',
          readBack: true,
        },
      },
      added: [['19:10', '县交通局值班员回复：1 台装载机、6 人已出发，预计 19 时 40 分到场。']],
      settled: ['22:05', '滑坡体清除，22 时恢复单向通行，留人值守。'],
    },
    {
      at: '19:26',
      entry: {
        kind: 'callIn',
        party: baishi,
        text: '白石镇报告：已转移沿河低洼处群众 162 户 316 人，安置在镇中心小学。',
        telephone: { subject: '转移情况', place: '白石镇', measures: '集中安置，供应热食', readBack: true },
      },
      corrected: [
        '19:41',
        '白石镇报告：已转移沿河低洼处群众 126 户 316 人，安置在镇中心小学。',
        '户数听反，回拨核实',
      ],
    },
    { at: '20:17', entry: warned(warnings[9] ?? '') },
    {
      at: '23:30',
      entry: { kind: 'inspection', text: '值班室夜间巡查一次，供电、通信正常；雨情系统刷新正常。' },
    },
    { at: '26:43', entry: warned(warnings[10] ?? '') },
  ]
}

function night({ instant, warned, qingfeng }: Told): Happening[] {
  return [
    {
      at: '27:12',
      entry: {
        kind: 'callIn',
        party: qingfeng,
        text: '青峰乡报告：3 号隐患点裂缝无新变化，6 户 21 人仍在安置点，天亮后专家复核。',
        follow: true,
        dueAt: instant('33:00'),
        telephone: {
          subject: '隐患点复核',
          place: '青峰乡 3 号隐患点',
          trend: '稳定',
          proposal: '请县自然资源局 9 时前派专家',
          readBack: true,
        },
      },
    },
    {
      at: '29:50',
      entry: {
        kind: 'callOut',
        party: { unit: '市应急局值班室', telephone: '0550-3020119' },
        text: '续报：全县无人员伤亡，转移 412 人，X214 线已恢复单向通行。',
        handling: '市局值班员记录，无其他要求。',
      },
    },
    {
      at: '30:20',
      entry: warned('雨势减弱，6 时 20 分白石站水位 36.08 米，低于警戒水位 0.22 米，继续回落。'),
    },
  ]
}
