import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { type Founding, furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

/** What happens in the rooms of these tests, in both languages; every name is invented. */
export const happenings = {
  'zh-CN': {
    city: '东湾市政府总值班室',
    cityBureau: '东湾市应急管理局',
    place: '河东路18号兴旺饭店',
    township: '白石镇',
    title: '兴旺饭店燃气爆炸',
    about: '约02:40',
    caller: '孙女士',
    number: '0550-6600188',
    what: '爆炸后一楼起火',
    growing: '火势还没有控制',
    who: '消防正在赶到',
    fire: '县消防救援大队 赵队长',
    hospital: '县人民医院急诊',
    told: '河东路燃气爆炸，有人受伤，请出动',
    answer: '已出动两车十二人',
    person: '刘某',
    measure: '救出被困2人，明火已扑灭',
    query: '网上有人说死了三个，核实一下',
    received: '市值班室 方敏',
    reason: '到场清点',
  },
  en: {
    city: 'City government duty office',
    cityBureau: 'City emergency bureau',
    place: '18 River Road, restaurant',
    township: 'White Stone',
    title: 'Gas explosion in a restaurant',
    about: 'about 02:40',
    caller: 'Ms Sun',
    number: '0550-6600188',
    what: 'Explosion, then fire on the first floor',
    growing: 'The fire is not under control',
    who: 'The fire brigade is on its way',
    fire: 'Fire brigade, Team Leader Zhao',
    hospital: 'County hospital, emergency ward',
    told: 'Gas explosion on River Road, people hurt, please go',
    answer: 'Two engines and twelve people are out',
    person: 'Liu',
    measure: 'Two trapped people freed, open fire out',
    query: 'Somebody writes of three dead: true?',
    received: 'City duty office, Fang Min',
    reason: 'Counted at the scene',
  },
} as const

/** A furnished room that knows whom it reports to. */
export async function reportingRoom(founding: Founding = {}): Promise<Place> {
  const place = await furnishedRoom(founding)
  const line = await seated(place, founding.at)
  await addressees(line, founding.language ?? 'zh-CN')
  await line.close()
  return place
}

/** Lets a furnished room work on an incident: figures of three sources that differ, own leaders and others told, a first call, an initial report issued and sent, a draft of a follow-up, a query from above, a person behind the numbers; an exercise beside it. */
export async function workOn(place: Place, { language = 'zh-CN' }: Founding = {}): Promise<void> {
  const line = await seated(place)
  await addressees(line, language)
  const id = await incident(line, language)
  await report(line, { id, language })
  await line.close()
}

async function seated(place: Place, at?: string): Promise<CommandLine> {
  const line = commandLine(place.file, at)
  await line.ask('people.signIn', { person: 1, pin })
  return line
}

async function addressees(line: CommandLine, language: Language): Promise<void> {
  const { city, cityBureau } = happenings[language]
  const desks = [
    [city, 'cityGovernment', 'phone', '0550-6611000'],
    [city, 'cityGovernment', 'written', '0550-6611001'],
    [cityBureau, 'cityDepartment', 'phone', '0550-6612000'],
  ] as const
  for (const [position, [name, desk, channel, number]] of desks.entries())
    await line.ask('reports.setAddressee', {
      id: null,
      name,
      role: 'superior',
      desk,
      channel,
      number,
      position,
    })
}

async function incident(line: CommandLine, language: Language): Promise<number> {
  const said = happenings[language]
  const seven = { what: said.what, growing: said.growing, who: said.who }
  const { id } = await line.ask('incidents.open', {
    facts: {
      title: said.title,
      typeCode: '12P09',
      place: said.place,
      township: said.township,
      occurredWords: said.about,
      source: { kind: 'caller', name: said.caller, telephone: said.number },
      seven,
      cause: said.what,
    },
    figures: { sourceWords: said.caller, figures: { seriouslyInjured: 2, slightlyInjured: 3 } },
  })
  await line.ask('incidents.mark', {
    id,
    kind: 'sensitive',
    code: 'gasExplosion',
    words: said.what,
    applies: true,
  })
  const party = { unit: '', name: '', post: '', telephone: '' }
  await line.ask('incidents.tell', {
    id,
    role: 'ownLeader',
    party: { ...party, name: said.person },
    words: said.title,
  })
  await line.ask('incidents.tell', {
    id,
    role: 'rescue',
    party: { ...party, unit: said.fire, telephone: '119' },
    words: said.told,
    answer: said.answer,
  })
  await line.ask('incidents.addFigures', {
    id,
    source: 'fire',
    sourceWords: said.fire,
    figures: { dead: 1, trapped: 2, seriouslyInjured: 3, slightlyInjured: 4 },
    adopt: said.reason,
  })
  await line.ask('incidents.addFigures', {
    id,
    source: 'health',
    sourceWords: said.hospital,
    figures: { dead: 1, seriouslyInjured: 2, slightlyInjured: 4, inHospital: 6 },
    note: said.answer,
    sure: true,
  })
  await line.ask('incidents.addPerson', {
    id,
    facts: { name: said.person, sex: 'male', age: 42, state: 'seriouslyInjured', hospital: said.hospital },
  })
  await line.ask('incidents.open', { facts: { title: said.title, place: said.place }, exercise: true })
  return id
}

async function report(
  line: CommandLine,
  { id, language }: { id: number; language: Language },
): Promise<void> {
  const said = happenings[language]
  const to = { name: said.city, desk: 'cityGovernment' } as const
  const nextAt = new Date(Date.now() + 3_600_000).toISOString()
  await line.ask('reports.firstCall', {
    ...to,
    incident: id,
    words: said.title,
    receivedBy: said.received,
    nextAt,
  })
  const draft = await line.ask('reports.draft', { incident: id, stage: 'initial' })
  if (draft.body.kind !== 'incident') throw new Error('an initial report of another kind')
  const measures = [{ who: said.fire, what: said.measure }]
  await line.ask('reports.save', { id: draft.id, body: { ...draft.body, to: [to], measures } })
  await line.ask('reports.check', { id: draft.id, person: 3, pin })
  await line.ask('reports.issue', { id: draft.id, person: 2, pin, nextAt })
  await line.ask('reports.deliver', { ...to, id: draft.id, channel: 'written' })
  await line.ask('incidents.addFigures', {
    id,
    source: 'scene',
    sourceWords: said.fire,
    figures: { dead: 2, trapped: 0, seriouslyInjured: 3, slightlyInjured: 6 },
    note: said.measure,
    sure: true,
    adopt: said.reason,
  })
  await line.ask('reports.query', { incident: id, askedBy: said.city, means: 'tel', words: said.query })
  await line.ask('reports.draft', { incident: id, stage: 'followUp' })
}
