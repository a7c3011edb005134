import type { InputOf } from '#shared/contract/index.ts'
import type { Place } from './app.ts'
import { calledUnits } from './callout-people.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { type Founding, furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

const said = {
  'zh-CN': {
    county: '澄河县防汛抗旱指挥部',
    place: '澄河县',
    superior: { name: '程立', post: '常务副指挥' },
    scheme: '暴雨橙色叫应（本县）',
    source: '澄河县防汛抗旱应急预案（试用稿）叫应一节',
    wave: '乡镇和村',
    issuer: '澄河县气象台',
    hazard: '暴雨',
    headline: '澄河县气象台发布暴雨橙色预警信号',
    lifted: '澄河县气象台解除暴雨橙色预警信号',
    text: '澄河县气象台发布暴雨橙色预警信号：未来 3 小时全县大部降雨量将达 50 毫米以上，请注意防范。',
    feedback: '雨情、灾情、在岗情况、转移人数',
  },
  en: {
    county: 'County Flood Headquarters',
    place: 'Chenghe County',
    superior: { name: 'Cheng Li', post: 'Deputy commander' },
    scheme: 'Rainstorm, orange (this county)',
    source: 'Flood plan of the county (draft), section on calling out',
    wave: 'Townships and villages',
    issuer: 'Chenghe Observatory',
    hazard: 'rainstorm',
    headline: 'Chenghe Observatory: rainstorm warning, orange',
    lifted: 'Chenghe Observatory: rainstorm warning, orange, lifted',
    text: 'Chenghe Observatory: rainstorm warning, orange. More than 50 mm in the next 3 hours in most of the county.',
    feedback: 'Rain, damage, who is at post, people moved',
  },
} as const

/** What a room for call-outs has besides a crew and a log. */
export interface CalledOut {
  place: Place
  /** The warning in force. */
  chain: number
}

/** A furnished room with 60 units in the book, a superior over all of them, and an orange warning in force for the county; a scheme of the room's own, switched off. */
export async function calloutRoom(founding: Founding = {}): Promise<CalledOut> {
  const language = founding.language ?? 'zh-CN'
  const place = await furnishedRoom(founding)
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  await writeBook(line, language)
  const chain = await takeWarning(line, language)
  await line.ask('callouts.setScheme', ownScheme(language))
  await line.ask('callouts.switchScheme', { code: 'ownRain', active: false })
  await line.close()
  return { place, chain }
}

/** The same with the scheme switched on, a call-out in the middle of its work, one that is over, and tries of every kind. */
export async function calledOutRoom(founding: Founding = {}): Promise<CalledOut> {
  const language = founding.language ?? 'zh-CN'
  const { place, chain } = await calloutRoom(founding)
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('callouts.switchScheme', { code: 'ownRain', active: true })
  const past = await line.ask('callouts.start', { scheme: 'ownRain', chain, title: '', exercise: true })
  await line.ask('callouts.end', { id: past.id, reason: said[language].wave })
  await callSome(line, chain)
  await line.close()
  return { place, chain }
}

async function writeBook(line: CommandLine, language: Language): Promise<void> {
  const { county, place, superior } = said[language]
  const top = await line.ask('contacts.addUnit', { name: county, kind: 'government', place })
  await line.ask('contacts.add', {
    unit: top.id,
    ...superior,
    numbers: [{ kind: 'mobile', number: '13700000001' }],
  })
  const ids: number[] = []
  for (const { name, kind, parent, head, deputy, dutyLine } of calledUnits(language)) {
    const unit = await line.ask('contacts.addUnit', {
      name,
      kind,
      parent: parent === null ? top.id : (ids[parent] ?? null),
      place: name,
      numbers: [{ kind: 'dutyLine', number: dutyLine }],
    })
    ids.push(unit.id)
    const charges = [{ kind, place: name }]
    for (const [pair, each] of [
      ['A', head],
      ['B', deputy],
    ] as const)
      await line.ask('contacts.add', {
        unit: unit.id,
        name: each.name,
        post: each.post,
        pair,
        callOrder: pair === 'A' ? 1 : 2,
        numbers: [{ kind: 'mobile', number: each.number }],
        charges,
      })
  }
}

async function takeWarning(line: CommandLine, language: Language): Promise<number> {
  const issuedAt = new Date(Date.now() - 60_000).toISOString()
  await line.ask('warnings.enter', warningFacts(language, { action: 'issue', issuedAt }))
  const { warnings } = await line.ask('warnings.inForce', {})
  return warnings[0]?.id ?? 0
}

/** The county's warning as it is typed in: given out, or lifted again. */
export function warningFacts(
  language: Language,
  { action, issuedAt }: { action: 'issue' | 'lift'; issuedAt: string },
): InputOf<'warnings.enter'> {
  const { issuer, hazard, headline, lifted, text } = said[language]
  const towns = calledUnits(language).filter(({ kind }) => kind === 'township')
  const places = towns.map(({ name }) => ({ name }))
  const facts = { issuers: [issuer], action, hazard, colour: 'orange' as const, issuedAt, places }
  if (action === 'lift') return { facts: { ...facts, headline: lifted, text: lifted } }
  return { facts: { ...facts, horizonHours: 3, headline, text } }
}

/** Everybody of the townships and villages in one wave; the minutes are short, so that a test need not wait for them. */
function ownScheme(language: Language): InputOf<'callouts.setScheme'> {
  const { scheme, source, wave, hazard, feedback } = said[language]
  return {
    code: 'ownRain',
    name: scheme,
    source,
    plan: {
      hazards: [hazard],
      colours: ['orange', 'red'],
      waves: [{ name: wave, afterMinutes: 0, who: [{ unitKinds: ['township', 'village'], where: 'all' }] }],
      ladder: [
        { step: 'message', afterMinutes: 0, channel: 'message' },
        { step: 'phone', afterMinutes: 0.05 },
        { step: 'deputy', afterMinutes: 0.05 },
        { step: 'dutyLine', afterMinutes: 0.05, channel: 'dutyLine' },
        { step: 'superior', afterMinutes: 0.05 },
        { step: 'loudspeaker', afterMinutes: 0.05, channel: 'loudspeaker' },
      ],
      answerMinutes: 15,
      againMinutes: 5,
      needs: ['commander', 'villages', 'moved'],
      feedbackMinutes: 30,
      feedbackWhat: feedback,
    },
  }
}

async function callSome(line: CommandLine, chain: number): Promise<void> {
  const { id, targets } = await line.ask('callouts.start', { scheme: 'ownRain', chain })
  await line.ask('callouts.sent', { id, targets: targets.map((target) => target.id) })
  for (const [index, target] of targets.slice(0, 24).entries()) {
    const rung = 1
    const answer = { commander: target.who, villages: index % 4, moved: index * 7 }
    if (index % 4 !== 3)
      await line.ask('callouts.try', { target: target.id, rung, result: 'answered', answer })
    else if (index % 8 === 3) await line.ask('callouts.try', { target: target.id, rung, result: 'noAnswer' })
    else await line.ask('callouts.try', { target: target.id, rung, result: 'reached' })
  }
  const [, , , silent] = targets
  if (!silent) return
  await line.ask('callouts.try', { target: silent.id, result: 'off' })
  const { tries } = await line.ask('callouts.try', { target: silent.id, result: 'busy' })
  await line.ask('callouts.withdrawTry', { id: tries.at(-1)?.id ?? 0, reason: 'x' })
}

/** The scheme of the room's own, by name. */
export function schemeName(language: Language): string {
  return said[language].scheme
}
