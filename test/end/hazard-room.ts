import type { InputOf } from '#shared/contract/index.ts'
import { checkKinds } from '#shared/hazards/check.ts'
import { signLevels } from '#shared/hazards/step.ts'
import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

type Facts = InputOf<'hazards.add'>

const told = {
  'zh-CN': {
    towns: ['白石镇', '青峰乡', '柳湾镇', '城关街道'],
    units: ['临江化工有限公司', '青峰宾馆', '柳湾石料厂', '城关农贸市场'],
    what: [
      '甲醇储罐区可燃气体报警器失效 2 台',
      '消防通道堆放杂物，应急照明损坏',
      '边坡有松动危石，未设警戒',
      '燃气软管老化，无熄火保护',
    ],
    firm: '周明',
    measure: '更换并标定，完成后报复查',
    meanwhile: '每两小时人工巡检，停止装卸',
    who: ['县应急局 何洁', '周明', '副镇长 唐文博'],
    done: '已整改完毕',
    fine: '现场看过，合格',
    watched: ['临江化工', '一年内两起事故', '县安委会名单'],
    listed: '县安委会挂牌督办',
    checked: '春季安全检查',
    leaders: ['唐文博', '副县长', '县安委〔2026〕3号'],
    looked: '罐区报警器、围堰、装卸台，翻看巡检记录',
    seen: '报警器失效 2 台，围堰有裂缝，当场停止卸车。',
    added: '企业当日书面报告已收到',
  },
  en: {
    towns: ['Baishi', 'Qingfeng', 'Liuwan', 'Chengguan'],
    units: ['Linjiang Chemicals', 'Qingfeng Hotel', 'Liuwan Quarry', 'Chengguan Market'],
    what: [
      'Two gas detectors at the methanol tanks do not work',
      'Fire exit blocked, emergency lights broken',
      'Loose rock on the slope, no warning signs',
      'Gas hoses worn out, no flame protection',
    ],
    firm: 'Zhou Ming',
    measure: 'Replace and calibrate, then report for the re-check',
    meanwhile: 'Rounds every two hours, no loading',
    who: ['County bureau, He Jie', 'Zhou Ming', 'Deputy head Tang Wenbo'],
    done: 'Rectified',
    fine: 'Seen on the spot, fine',
    watched: ['Linjiang Chem', 'Two accidents in a year', 'List of the safety committee'],
    listed: 'Listed by the county safety committee',
    checked: 'Spring inspection',
    leaders: ['Tang Wenbo', 'Deputy magistrate', 'Safety committee 2026 no. 3'],
    looked: 'Detectors at the tanks, bund, unloading place, book of rounds',
    seen: 'Two detectors dead, crack in the bund; unloading stopped on the spot.',
    added: 'The written report of the firm has come',
  },
} as const

const sectors = ['hazmat', 'fire', 'nonCoalMine', 'gas']
const day = 86_400_000

/** Puts a dozen hazards in every state into a room, a unit under attention with them, leaders in charge and checks. */
export async function hazardous(place: Place, language: Language = 'zh-CN'): Promise<Place> {
  const say = told[language]
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  const dayFrom = (days: number) =>
    new Date(Date.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10)
  const [name, reason, source] = say.watched
  await line.ask('hazards.addAttention', { name, reason, source, since: dayFrom(-30) })
  for (let n = 0; n < 12; n += 1) {
    const of = n % 4
    const facts: Facts = {
      source: n % 5 === 0 ? 'unannounced' : 'inspection',
      sourceWords: say.checked,
      township: say.towns[of] ?? '',
      unit: say.units[of] ?? '',
      sector: sectors[of] ?? '',
      description: say.what[of] ?? '',
      grade: of === 0 ? 'major' : 'general',
      responsibleUnit: n === 11 ? '' : (say.units[of] ?? ''),
      responsiblePerson: say.firm,
      measure: say.measure,
      fund: n === 10 ? 0 : 12_000 * (n + 1),
      foundOn: dayFrom(-20 + n),
      dueOn: dayFrom(n % 3 === 0 ? -4 + n : 2 + n),
      meanwhile: say.meanwhile,
    }
    const { id } = await line.ask('hazards.add', facts)
    if (n === 11) continue
    if (n % 4 < 3)
      for (const [index, level] of signLevels.entries())
        await line.ask('hazards.sign', { id, level, name: say.who[index] ?? '' })
    if (n === 4) await line.ask('hazards.supervise', { id, words: say.listed, name: say.who[2] })
    if (n % 2 === 1 || n === 2) await line.ask('hazards.rectified', { id, name: say.firm, words: say.done })
    if (n === 1 || n === 2 || n === 5)
      await line.ask('hazards.recheck', { id, passed: true, words: say.fine, name: say.who[0] })
    if (n === 1 || n === 2) await line.ask('hazards.crossOff', { id, words: '', name: say.who[2] })
  }
  await visited(line, say, dayFrom)
  await line.close()
  return place
}

type Told = (typeof told)[Language]

/** Leaders in charge, one of them no longer, and a check of each kind, the last of an exercise. */
async function visited(line: CommandLine, say: Told, dayFrom: (days: number) => string): Promise<void> {
  const [leader, post, basis] = say.leaders
  const charge = { leader, post, basis, since: dayFrom(-20) }
  await line.ask('hazards.assignLeader', { ...charge, kind: 'township', name: say.towns[0] })
  await line.ask('hazards.assignLeader', { ...charge, kind: 'unit', name: say.units[2], until: dayFrom(30) })
  const { id } = await line.ask('hazards.assignLeader', { ...charge, kind: 'sector', name: 'hazmat' })
  await line.ask('hazards.endAssignment', { id, reason: say.done })
  for (const [n, kind] of checkKinds.entries()) {
    const check = await line.ask('hazards.recordCheck', {
      ...{ kind, happenedAt: `${dayFrom(-10 + n)}T01:30:00.000Z`, accompanied: n > 0, leader },
      ...{ unit: say.units[n] ?? '', township: say.towns[n] ?? '', sector: sectors[n] ?? '' },
      ...{ inspectors: say.who[0], looked: say.looked, result: say.seen },
      ...(n === 3 ? { exercise: true } : { hazards: n === 0 ? [1, 5] : [] }),
    })
    if (n === 0) await line.ask('hazards.addToCheck', { id: check.id, words: say.added })
  }
}
