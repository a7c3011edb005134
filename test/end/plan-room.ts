import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { type Founding, furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

const said = {
  'zh-CN': {
    gasUnit: '燃气公司抢修中心',
    gasPost: '值班员',
    gasPerson: '罗志成',
    fireUnit: '119指挥中心',
    firePost: '值班席',
    firePerson: '高峰',
    matter: '城关街道饭店燃气爆炸',
    second: '柳河乡山洪处置',
    practice: '隧道车祸处置演练',
    answers: { inside: '一楼饭店后厨', smell: '整条街都有气味' },
    reason: '不是施工挖断，无此项',
    raise: '伤亡人数增加',
    changed: '加上向社区核对停气户数一步',
    step: '向社区核对停气户数',
    opinion: '同意',
    never: '未测浓度就恢复送气',
  },
  en: {
    gasUnit: 'Emergency line of the gas company',
    gasPost: 'Duty officer',
    gasPerson: 'Luo Zhicheng',
    fireUnit: 'Fire command centre (119)',
    firePost: 'Duty desk',
    firePerson: 'Gao Feng',
    matter: 'Gas explosion in a restaurant in Chengguan',
    second: 'Flash flood in Liuhe township',
    practice: 'Exercise: accident in the tunnel',
    answers: { inside: 'Kitchen of a restaurant, ground floor', smell: 'The whole street smells' },
    reason: 'Nobody was digging there',
    raise: 'More people are hurt',
    changed: 'A step more: count the users cut off with the community',
    step: 'Count the users cut off with the community',
    opinion: 'Agreed',
    never: 'Turn the gas on again unmeasured',
  },
} as const

/** What is said in a room that works by cards. */
export const planWords = said

/** A furnished room with the gas company and the fire service in its book. */
export async function bookedRoom(founding: Founding = {}): Promise<Place> {
  const place = await furnishedRoom(founding)
  await bookIn(place, founding)
  return place
}

/** The same with three cards under way (one of them an exercise), one that is over, and a card with a version of the room's own and another waiting for approval, and a card being drafted. */
export async function workedRoom(founding: Founding = {}): Promise<Place> {
  const language = founding.language ?? 'zh-CN'
  const place = await bookedRoom(founding)
  const line = await seated(place)
  await ownVersions(line, language)
  await workGas(line, language)
  const words = said[language]
  await line.ask('runs.start', { plan: 'flashFlood', title: words.second })
  await line.ask('runs.start', { plan: 'road', title: words.practice, exercise: true })
  const over = await line.ask('runs.start', { plan: 'powerCut' })
  await line.ask('runs.end', { id: over.id, words: words.opinion, sure: true })
  await line.close()
  return place
}

async function seated(place: Place, at?: string): Promise<CommandLine> {
  const line = commandLine(place.file, at)
  await line.ask('people.signIn', { person: 1, pin })
  return line
}

/** Writes the gas company and the fire service into the book of a room. */
export async function bookIn(place: Place, { language = 'zh-CN', at }: Founding = {}): Promise<void> {
  const line = await seated(place, at)
  await writeBook(line, language)
  await line.close()
}

async function writeBook(line: CommandLine, language: Language): Promise<void> {
  const { gasUnit, gasPost, gasPerson, fireUnit, firePost, firePerson } = said[language]
  for (const [unit, name, post, number] of [
    [gasUnit, gasPerson, gasPost, '0550-6600301'],
    [fireUnit, firePerson, firePost, '0550-6600119'],
  ] as const) {
    const { id } = await line.ask('contacts.addUnit', {
      name: unit,
      kind: 'other',
      place: '',
      note: '',
    } as never)
    await line.ask('contacts.add', {
      unit: id,
      name,
      post,
      numbers: [{ kind: 'dutyLine', number }],
    })
  }
}

/** A gas explosion on hand since twelve minutes: asked, called, one step skipped, raised. */
async function workGas(line: CommandLine, language: Language): Promise<void> {
  const { matter, answers, reason, raise } = said[language]
  const beganAt = new Date(Date.now() - 12 * 60_000).toISOString()
  const { id } = await line.ask('runs.start', { plan: 'gas', title: matter, beganAt })
  const run = await line.ask('runs.get', { id })
  const step = (code: string) => {
    const found = run.steps.find((each) => each.code === code)
    if (!found) throw new Error(`a gas card without the step ${code}`)
    return found
  }
  const kind = step('gasKind')
  await line.ask('runs.tick', { step: kind.id, answer: kind.answer.choices[0] ?? 'unknown' })
  await line.ask('runs.tick', { step: step('inside').id, answer: answers.inside })
  await line.ask('runs.tick', { step: step('smell').id, answer: answers.smell })
  await line.ask('runs.tick', { step: step('burning').id, answer: 'yes' })
  await line.ask('runs.setAside', { step: step('dug').id, outcome: 'skipped', reason })
  await line.ask('runs.raise', { run: run.id, level: 3, reason: raise })
}

async function ownVersions(line: CommandLine, language: Language): Promise<void> {
  const { changed, step, opinion, never } = said[language]
  const one = await line.ask('plans.draft', { plan: 'gas', note: opinion })
  await line.ask('plans.submit', { id: one.id })
  await line.ask('plans.approve', { id: one.id, person: 2, pin, words: opinion })
  const two = await line.ask('plans.draft', { plan: 'gas', note: changed })
  const [first, ...others] = two.content.steps
  if (!first) throw new Error('a gas card without steps')
  const steps = [
    { ...first, dueMinutes: 1 },
    ...others.slice(0, -1),
    {
      ...first,
      code: 'community',
      phase: 'after' as const,
      kind: 'do' as const,
      words: step,
      dueMinutes: null,
    },
  ]
  const { name, types, source } = two.plan
  const content = { ...two.content, steps, never: [...two.content.never, never] }
  await line.ask('plans.save', { id: two.id, facts: { name, types, source }, content, note: changed })
  await line.ask('plans.submit', { id: two.id })
  await line.ask('plans.draft', { plan: 'fire', note: changed })
}
