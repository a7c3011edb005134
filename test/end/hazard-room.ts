import type { InputOf } from '#shared/contract/index.ts'
import { signLevels } from '#shared/hazards/step.ts'
import type { Place } from './app.ts'
import { commandLine } from './command-line.ts'
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
  },
} as const

const sectors = ['hazmat', 'fire', 'nonCoalMine', 'gas']
const day = 86_400_000

/** Puts a dozen hazards in every state into a room, a unit under attention with them. */
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
  await line.close()
  return place
}
