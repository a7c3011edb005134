import { stoppedClock } from '#core/clock.ts'
import { openConsole } from '#core/console.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { newPlace, type Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import type { Language } from './page-words.ts'

/** The PIN of everybody in the demo room, as the first run says. */
export const demoPin = '1234'

/** Minutes ago at which the demo room was made and the snow begins. */
const begins = 26

const hazard = '暴雪'

const said = {
  'zh-CN': {
    issuer: '临岭县气象台',
    headline: '临岭县气象台发布暴雪橙色预警信号',
    text: '临岭县气象台{at}发布暴雪橙色预警信号：过去3小时白石镇、青峰乡、桃源乡降雪量已达6毫米，预计未来6小时累计将达10毫米以上，白石岭等山区道路可能中断，请注意防范。',
    date: (date: string, time: string) => {
      const [year, month, day] = date.split('-')
      return `${year}年${month}月${day}日${time.replace(':', '时')}分`
    },
    places: ['白石镇', '青峰乡', '桃源乡'],
    called: ['城关镇', '白石镇', '柳河乡', '青峰乡', '桃源乡', '石门镇'],
    leader: '带班领导',
    reported: '暴雪橙色预警，白石、青峰、桃源未来 6 小时再下 10 毫米以上，白石岭可能断行。',
    instructed:
      '白石岭提前封控上山车道，公路中心全部料车上岭；各乡镇立即叫到人，孤寡老人、简易棚户逐户看一遍。',
    forwarded: '公安、公路、教育、民政、供电、各乡镇',
    means: '短信、电话',
    received: '全部接收',
    scheme: '暴雪叫应（本县）',
    source: '临岭县低温雨雪冰冻灾害应急预案叫应一节（演练）',
    waves: ['乡镇', '村、社区'],
    answers: [
      '棚户 6 户正在转移',
      '两台料车在岭上',
      '桥头留 2 人看守',
      '护林房 1 人接下山',
      '',
      '矿上夜班停运',
    ],
    settled: '已修好，试运行正常，老人回原房间。',
  },
  en: {
    issuer: 'County Weather Office',
    headline: 'County Weather Office: snowstorm warning, orange',
    text: 'Orange snowstorm warning, {at}, County Weather Office: 6 mm of snow in Baishi, Qingfeng and Taoyuan in the last three hours, more than 10 mm within the next six; hill roads such as Baishi Ridge may be cut.',
    date: (date: string, time: string) => `${date} ${time}`,
    places: ['Baishi Town', 'Qingfeng Township', 'Taoyuan Township'],
    called: [
      'Chengguan Town',
      'Baishi Town',
      'Liuhe Township',
      'Qingfeng Township',
      'Taoyuan Township',
      'Shimen Town',
    ],
    leader: 'the leader on duty',
    reported: 'Orange snowstorm warning: another 10 mm in six hours, Baishi Ridge may be cut.',
    instructed:
      'Close the uphill lane of Baishi Ridge, every spreader up; each town is called, the old and the weak sheds are visited one by one.',
    forwarded: 'Police, roads, education, civil affairs, power, every town',
    means: 'message, telephone',
    received: 'All received',
    scheme: 'Snow call-out (this county)',
    source: 'County plan for cold and snow, section on calling out (rehearsal)',
    waves: ['Towns', 'Villages and communities'],
    answers: [
      'six sheds being emptied',
      'two spreaders on the ridge',
      'two people at the bridge',
      'one ranger coming down',
      '',
      'no night shift at the mine',
    ],
    settled: 'Mended and tried; the residents are back.',
  },
} as const

/** The demo room half an hour on: an orange warning came in, was reported and passed on, and is being called out. */
export async function snowedRoom(language: Language): Promise<Place> {
  const place = await newPlace()
  const now = new Date().toISOString()
  await makeDemo(place.file, { language, at: plusMinutes(now, -begins) })
  const line = commandLine(place.file)
  const at = (minutes: number) => plusMinutes(now, minutes - begins)
  const { shift } = await line.ask('shift.current', {}, at(0.2))
  const lead = shift.crew.find(({ post }) => post === 'lead')?.person.id ?? 1
  await line.ask('people.signIn', { person: lead, pin: demoPin }, at(0.3))
  await warn(line, { language, at })
  await callOut(line, { language, at })
  await keepUp(line, { words: said[language].settled, at: at(begins - 1) })
  await line.close()
  return place
}

interface Told {
  language: Language
  /** The moment this many minutes after the snow began. */
  at(minutes: number): string
}

/** Makes the demo room in a file as of a moment. */
export async function makeDemo(
  file: string,
  { language, at }: { language: Language; at: string },
): Promise<void> {
  const running = openConsole(file, stoppedClock(at), 'inline', () => {})
  const call = { operation: 'room.createDemo', input: { language } } as const
  const reply = await running.ask({ seat: 'window-9', call })
  if (!reply.ok) throw new Error(`the demo was not made: ${JSON.stringify(reply)}`)
  await running.settled()
  running.close()
}

async function warn(line: CommandLine, { language, at }: Told): Promise<void> {
  const { issuer, headline, text, date, places, leader, reported, instructed, forwarded, means, received } =
    said[language]
  const issuedAt = `${at(1).slice(0, 16)}:00.000Z`
  const { date: day, time } = wallClock(issuedAt, 'Asia/Shanghai')
  const whole = text.replace('{at}', date(day, time))
  const facts = { action: 'issue', hazard, colour: 'orange', level: 2, issuedAt } as const
  const items = [
    {
      ...facts,
      issuers: [issuer],
      horizonHours: 6,
      headline,
      text: whole,
      places: places.map((name) => ({ name })),
    },
  ]
  const { taken } = await line.ask('warnings.take', { text: whole, items }, at(2))
  const chain = taken[0]?.chain ?? 0
  await line.ask('alarms.answer', { keys: [`newWarning:${taken[0]?.id}`], act: 'seen' }, at(2.5))
  await line.ask('warnings.step', { chain, act: 'reported', who: leader, words: reported }, at(4))
  await line.ask('warnings.step', { chain, act: 'instructed', who: leader, words: instructed }, at(6))
  const passed = { act: 'forwarded', who: forwarded, means, words: received } as const
  await line.ask('warnings.step', { chain, ...passed }, at(9))
}

/** Minutes at which tries were made, of which target, and what came of them. */
const tries = [
  [13, 1, 'answered'],
  [14, 3, 'answered'],
  [14.6, 4, 'noAnswer'],
  [15.2, 0, 'answered'],
  [16, 2, 'answered'],
  [17.2, 5, 'answered'],
  [18, 4, 'reached'],
  [19, 6, 'answered'],
  [19.8, 7, 'noAnswer'],
  [20.2, 12, 'answered'],
  [20.8, 8, 'answered'],
  [21.4, 9, 'busy'],
  [22.3, 10, 'answered'],
  [22.9, 13, 'noAnswer'],
  [23.5, 7, 'off'],
  [24.2, 11, 'answered'],
] as const

async function callOut(line: CommandLine, { language, at }: Told): Promise<void> {
  const { called } = said[language]
  const answers: readonly string[] = said[language].answers
  await line.ask('callouts.setScheme', ownScheme(language), at(10))
  const chains = await line.ask('warnings.inForce', {}, at(11))
  const chain = chains.warnings.find((one) => one.hazard === hazard)?.id ?? null
  const villages = await line.ask('contacts.units', {}, at(11))
  const places = [...called, ...villages.filter(({ kind }) => kind === 'village').map(({ name }) => name)]
  const { id, targets } = await line.ask('callouts.start', { scheme: 'ownSnow', chain, places }, at(11))
  await line.ask('callouts.sent', { id, targets: targets.map((target) => target.id) }, at(11.5))
  for (const [minutes, index, result] of tries) {
    const target = targets[index]
    if (!target) continue
    const answer =
      result === 'answered' ? { commander: target.who, villages: index % 4, moved: (index * 5) % 12 } : null
    const words = result === 'answered' ? (answers[index] ?? '') : ''
    await line.ask('callouts.try', { target: target.id, result, answer, words }, at(minutes))
  }
}

function ownScheme(language: Language): InputOf<'callouts.setScheme'> {
  const { scheme: name, source, waves } = said[language]
  const [towns, villages] = waves
  return {
    code: 'ownSnow',
    name,
    source,
    plan: {
      hazards: [hazard],
      colours: ['orange', 'red'],
      waves: [
        { name: towns, afterMinutes: 0, who: [{ unitKinds: ['township'] }] },
        { name: villages, afterMinutes: 3, who: [{ unitKinds: ['village'] }] },
      ],
      ladder: [
        { step: 'message', afterMinutes: 0, channel: 'message' },
        { step: 'phone', afterMinutes: 3 },
        { step: 'phone2', afterMinutes: 3 },
        { step: 'deputy', afterMinutes: 3 },
        { step: 'dutyLine', afterMinutes: 3, channel: 'dutyLine' },
        { step: 'superior', afterMinutes: 3 },
      ],
      answerMinutes: 15,
      againMinutes: 5,
      needs: ['commander', 'villages', 'moved'],
    },
  }
}

/** What came due since the demo was made: matters are settled, stations read. */
async function keepUp(line: CommandLine, { words, at }: { words: string; at: string }): Promise<void> {
  const { items } = await line.ask('desk.due', {}, at)
  const soon = plusMinutes(at, 12)
  for (const { kind, id, dueAt } of items)
    if (kind === 'entry' && dueAt < soon) await line.ask('log.settle', { id, result: words }, at)
  const { stations } = await line.ask('waters.state', {}, at)
  const readings = stations
    .filter(({ nextDue }) => nextDue <= at)
    .map(({ station, level, nextDue }) => ({
      station: station.id,
      observedAt: nextDue,
      ...(level ? { level: (level.mm / 1000).toFixed(2) } : { rain: '0' }),
    }))
  if (readings.length > 0) await line.ask('waters.enter', { readings }, at)
}
