import type { PlanFacts } from '#shared/responses/plan.ts'
import { copied, planSamples } from '#shared/responses/plan-samples.ts'
import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { type Founding, furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

const said = {
  'zh-CN': {
    plan: '澄河县防汛应急预案',
    drought: '澄河县抗旱应急预案',
    source: '澄河县防汛应急预案（2026年修订）',
    hazard: '暴雨',
    issuer: '澄河县气象台',
    city: '东湾市防汛抗旱指挥部',
    flood: '防汛',
    text: '澄河县气象台发布暴雨橙色预警信号：白石镇、柳河乡过去1小时降雨量已达42毫米，预计未来3小时累计将达50毫米以上。',
    notice:
      '东湾市防汛抗旱指挥部关于启动防汛Ⅲ级应急响应的通知：经会商研判，市防指决定启动防汛Ⅲ级应急响应，请有关县做好值守、巡查和人员转移。',
    matter: '强降雨防御',
    fire: '冬春森林防火',
    basis: '县气象台发布暴雨橙色预警，白石站水位上涨较快，经会商建议启动三级响应',
    higher: '雨势加强，白石镇3小时雨量已达108毫米',
    judged: '县水利局电话报白石堤管涌',
    chair: '副县长 王建国',
    means: '视频',
    views: [
      { unit: '县气象局', name: '何洁', view: '未来3小时仍有50至80毫米' },
      { unit: '县水利局', name: '郑宇', view: '白石站将超警，小型水库须加密巡查' },
    ],
    conclusion: '建议启动防汛Ⅲ级应急响应',
    result: '12个成员单位已派员到岗',
    approver: '县森防指办公室 周岩',
    words: '按通知执行',
    reason: '雨区移出',
  },
  en: {
    plan: 'County flood plan',
    drought: 'County drought plan',
    source: 'County flood plan, 2026 revision',
    hazard: 'rainstorm',
    issuer: 'Chenghe Observatory',
    city: 'City Flood Headquarters',
    flood: 'flood',
    text: 'Chenghe Observatory: rainstorm warning, orange. More than 50 mm in the next 3 hours.',
    notice: 'City Flood Headquarters: response level III begins. Counties keep duty, patrol and move people.',
    matter: 'Heavy rain',
    fire: 'Winter fire season',
    basis: 'Orange rainstorm warning, the river rises fast, level III recommended',
    higher: 'Rain grows heavier, 108 mm in three hours',
    judged: 'Piping at the dike, by telephone',
    chair: 'Deputy magistrate Wang Jianguo',
    means: 'Video',
    views: [
      { unit: 'Observatory', name: 'He Jie', view: '50 to 80 mm more in three hours' },
      { unit: 'Water bureau', name: 'Zheng Yu', view: 'The river will pass its warning level' },
    ],
    conclusion: 'Begin response level III',
    result: 'Twelve member units on duty',
    approver: 'Fire headquarters, Zhou Yan',
    words: 'As in the notice',
    reason: 'The rain has moved on',
  },
} as const

const ahead = (hours: number) =>
  `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 13)}:00:00.000Z`
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** The county sample as the room's own plan, with the room's words for hazards. */
export function ownPlan(language: Language): PlanFacts {
  const sample = planSamples.find(({ code }) => code === 'countyFlood')
  if (!sample) throw new Error('no county sample')
  const { plan, source, hazard } = said[language]
  const facts = copied(sample, language === 'en' ? 'en' : 'zh')
  const levels = facts.levels.map((one) => ({
    ...one,
    conditions: one.conditions.map((condition) =>
      condition.test.kind === 'warning'
        ? { ...condition, test: { ...condition.test, hazards: [hazard] } }
        : condition,
    ),
  }))
  const told = {
    title: source,
    number: '',
    article: '4.1',
    effectiveOn: '2026-06-01',
    checkedOn: '2026-06-02',
  }
  return { ...facts, name: plan, sample: false, source: told, levels }
}

/** A furnished room with the county plan switched on and an orange warning in force. */
export async function plannedRoom(founding: Founding = {}): Promise<Place> {
  const place = await furnishedRoom(founding)
  const line = await seated(place)
  await enterPlanAndWarning(line, founding.language ?? 'zh-CN')
  await line.close()
  return place
}

/** A furnished room that responds. */
export async function respondedRoom(founding: Founding = {}): Promise<Place> {
  const place = await furnishedRoom(founding)
  await respondIn(place, founding)
  return place
}

/** Lets a room respond: a response in force and a change of it waiting, one that has ended, a suggestion put off, a notice, consultations. */
export async function respondIn(place: Place, { language = 'zh-CN' }: Founding = {}): Promise<void> {
  const line = await seated(place)
  await respond(line, language)
  await line.close()
}

async function respond(line: CommandLine, language: Language): Promise<void> {
  const words = said[language]
  const plan = await enterPlanAndWarning(line, language)
  await pastResponse(line, language)
  const consultation = await consult(line, language)
  const { warnings } = await line.ask('warnings.inForce', {})
  const { proposals } = await line.ask('responses.proposals', {})
  const conditions = (proposals[0]?.conditions ?? []).map(({ code }) => ({ code }))
  const level = planLevelOf(language, 3)
  const { id } = await line.ask('responses.propose', {
    change: 'activate',
    plan,
    matter: words.matter,
    level: 3,
    basis: words.basis,
    conditions,
    measures: level?.measures ?? [],
    expectedUntil: ahead(24),
    consultation,
    chain: warnings.find(({ hazard }) => hazard === words.hazard)?.id ?? null,
  })
  const { actions } = await line.ask('responses.approve', { id, person: 2, pin, words: words.words })
  const [first, second] = actions
  if (first) await line.ask('responses.settleAction', { id: first.id, outcome: 'done', result: words.result })
  if (second)
    await line.ask('responses.settleAction', {
      id: second.id,
      outcome: 'notApplicable',
      result: words.reason,
    })
  await line.ask('responses.propose', {
    response: id,
    change: 'adjust',
    level: 2,
    basis: words.higher,
    conditions: [{ code: 'c2-dike', judged: words.judged }],
    measures: planLevelOf(language, 2)?.measures ?? [],
    expectedUntil: ahead(30),
  })
  await secondPlan(line, language)
  await enterNotice(line, language)
}

async function seated(place: Place): Promise<CommandLine> {
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  return line
}

function planLevelOf(language: Language, level: number) {
  return ownPlan(language).levels.find((one) => one.level === level)
}

async function enterPlanAndWarning(line: CommandLine, language: Language): Promise<number> {
  const { issuer, hazard, text } = said[language]
  const { id } = await line.ask('responses.setPlan', { id: null, code: 'countyFlood', ...ownPlan(language) })
  await line.ask('responses.switchPlan', { id, active: true })
  await line.ask('warnings.enter', {
    facts: {
      issuers: [issuer],
      action: 'issue',
      hazard,
      colour: 'orange',
      issuedAt: ago(6),
      horizonHours: 12,
      text,
    },
  })
  return id
}

async function pastResponse(line: CommandLine, language: Language): Promise<void> {
  const { fire, basis, approver, words, reason } = said[language]
  const decision = { approver, means: 'telephone', words, readBack: true } as const
  const { id } = await line.ask('responses.external', {
    ...decision,
    change: 'activate',
    matter: fire,
    level: 4,
    basis,
    measures: [words],
    expectedUntil: ahead(20),
    happenedAt: ago(5),
  })
  await line.ask('responses.external', {
    ...decision,
    response: id,
    change: 'terminate',
    basis: reason,
    happenedAt: ago(2),
  })
}

async function consult(line: CommandLine, language: Language): Promise<number> {
  const { matter, means, chair, views, conclusion } = said[language]
  const held = { topic: matter, means, chair, views: [...views], conclusion, nextAt: ahead(6) }
  await line.ask('responses.consult', { ...held, conclusion: chair })
  return (await line.ask('responses.consult', { ...held, corrects: 1 })).id
}

/** Another plan makes another suggestion of the same warning; it is put off. */
async function secondPlan(line: CommandLine, language: Language): Promise<void> {
  const { drought, reason } = said[language]
  const { id } = await line.ask('responses.setPlan', {
    id: null,
    code: 'other',
    ...ownPlan(language),
    name: drought,
  })
  await line.ask('responses.switchPlan', { id, active: true })
  const { proposals } = await line.ask('responses.proposals', {})
  const [other] = proposals.filter(({ plan }) => plan.id === id)
  if (other) await line.ask('responses.putOff', { key: other.key, facts: other.facts, reason })
}

async function enterNotice(line: CommandLine, language: Language): Promise<void> {
  const { city, flood, notice } = said[language]
  await line.ask('warnings.enter', {
    facts: {
      issuers: [city],
      action: 'issue',
      hazard: flood,
      responseLevel: 3,
      issuedAt: ago(1),
      text: notice,
    },
  })
}
