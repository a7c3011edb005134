import type { Place } from './app.ts'
import { commandLine } from './command-line.ts'
import { furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

const said = {
  'zh-CN': {
    leader: { name: '王建国', post: '副县长', person: 2 },
    order: '白石镇河堤那两处管涌今晚必须处置好，水利局现在就去人，明早八点前报我。',
    clean: '请县水利局立即派员赴白石镇处置两处管涌，明日8时前报告结果。',
    proposal: '请县水利局承办，白石镇协办。',
    written: '请应急局牵头，组织一次尾矿库汛前检查。',
    document: { unit: '县应急管理局', number: '澄应急〔2026〕31号', title: '关于尾矿库汛前检查的请示' },
    units: ['县水利局', '白石镇人民政府', '县住房和城乡建设局'],
    titles: ['处置白石镇河堤管涌', '补齐柳河乡卫星电话', '老旧小区燃气管道排查', '约谈迟报单位负责人'],
    who: '郑宇',
    words: '第一处已反滤导渗，第二处正在围井',
    result: '两处管涌均已灌浆封堵，二十四小时无渗水',
    reason: '灌浆须待水位回落',
    task: '视频点名乡镇值班室',
    found: '14个乡镇全部在岗',
  },
  en: {
    leader: { name: 'Wang Jianguo', post: 'Deputy magistrate', person: 2 },
    order: 'Both piping spots at the Baishi dike must be dealt with tonight. Report by eight tomorrow.',
    clean: 'Water bureau to deal with both piping spots at once and to report by 08:00.',
    proposal: 'Water bureau in charge, Baishi township beside it.',
    written: 'Let the emergency bureau lead a check of the tailings ponds before the flood season.',
    document: { unit: 'Emergency bureau', number: 'No. 31 of 2026', title: 'Check of the tailings ponds' },
    units: ['Water bureau', 'Baishi township', 'Housing and construction bureau'],
    titles: [
      'Piping at the Baishi dike',
      'Satellite telephone for Liuhe',
      'Gas pipes of old quarters',
      'Talk with the unit that reported late',
    ],
    who: 'Zheng Yu',
    words: 'First spot filtered, second one being ringed',
    result: 'Both spots grouted, dry for a day',
    reason: 'The water must fall first',
    task: 'Roll call of the townships',
    found: 'All 14 at post',
  },
} as const

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()

/** A room with instructions and follow-ups in every state, and duty tasks. */
export async function followedRoom(language: Language = 'zh-CN'): Promise<Place> {
  const place = await furnishedRoom({ language })
  await followIn(place, language)
  return place
}

/** Instructions, follow-ups and duty tasks for a room that is there already. */
export async function followIn(place: Place, language: Language = 'zh-CN'): Promise<void> {
  const line = commandLine(place.file)
  const { leader, units, titles, who, words, ...text } = said[language]
  await line.ask('people.signIn', { person: 1, pin })
  const oral = await line.ask('followups.addInstruction', {
    form: 'oral',
    leader,
    words: text.order,
    readBack: { done: true, words: '' },
    proposal: text.proposal,
  })
  await line.ask('followups.writeBeside', { id: oral.id, act: 'cleanCopy', words: text.clean })
  await line.ask('followups.addInstruction', {
    form: 'written',
    leader,
    words: text.written,
    means: 'paper',
    urgency: 'urgent',
    document: text.document,
  })
  const add = (n: number, more: object) =>
    line.ask('followups.add', {
      title: titles[n] ?? '',
      leadUnit: units[n % units.length] ?? '',
      origin: 'meeting',
      scheme: 'sevenDays',
      ...more,
    })
  const first = await add(0, { origin: 'instruction', instruction: oral.id, coUnits: [units[1] ?? ''] })
  const { id } = first
  await line.ask('followups.receipt', { id, who })
  await line.ask('followups.deploy', { id, who, words })
  await line.ask('followups.feedback', { id, who, words })
  const newBy = hours(24 * 30)
  await line.ask('followups.extend', { id, newBy, reason: text.reason, approver: leader.name })
  await add(1, { scheme: 'own', settleBy: hours(10), assignedAt: hours(0) })
  const settled = await add(2, { scheme: 'oneMonth', basis: 'calendarDays' })
  await line.ask('followups.settle', { id: settled.id, who, words: text.result })
  const over = await add(3, { kind: 'talk', scheme: 'threeDays' })
  await line.ask('followups.settle', { id: over.id, who, words: text.result })
  await line.ask('followups.crossOff', { id: over.id, signing: { person: 1, pin } })
  await line.ask('followups.setTask', {
    id: null,
    words: text.task,
    post: 'officer',
    schedule: { kind: 'eachShift', afterMinutes: 0 },
  })
  await line.close()
}
