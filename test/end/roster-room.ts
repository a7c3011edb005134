import { plusDays, wallClock } from '#shared/base/zone.ts'
import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { type Founding, furnishedRoom, pin } from './duty-room.ts'
import type { Language } from './page-words.ts'

/** The five of the cast by their numbers: administrator and lead, leader, officer, lead, officer. */
const cast = { admin: 1, leader: 2, officer: 3, lead: 4, second: 5 } as const

const said: Record<
  Language,
  Record<'change' | 'leave' | 'place' | 'order' | 'note' | 'period' | 'told', string>
> = {
  'zh-CN': {
    change: '送孩子赴外地就医',
    leave: '参加业务培训',
    place: '市委党校',
    order: '强降雨加派一人',
    note: '当日全县防汛演练',
    period: '冬春森林防火期',
    told: '本人电话告知',
  },
  en: {
    change: 'Child to hospital in the city',
    leave: 'Training course',
    place: 'City training college',
    order: 'One more for the heavy rain',
    note: 'Flood drill of the whole county',
    period: 'Winter fire season',
    told: 'Told by telephone',
  },
}

/** A furnished room with a roster from the next duty day on: swaps and leave in every state, a rotation, a pair, an order, a note, a key period. */
export async function rosteredRoom(founding: Founding = {}): Promise<Place> {
  const place = await furnishedRoom(founding)
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: cast.admin, pin })
  const first = plusDays(wallClock(new Date().toISOString(), 'Asia/Shanghai').date, 1)
  await enterRoster(line, first)
  await changeAbout(line, first, said[founding.language ?? 'zh-CN'])
  await setRules(line, first, said[founding.language ?? 'zh-CN'])
  await line.close()
  return place
}

async function enterRoster(line: CommandLine, first: string): Promise<void> {
  const { days } = await line.ask('roster.board', { from: first, to: plusDays(first, 40) })
  const turns: Record<string, readonly number[]> = {
    leader: [cast.leader],
    lead: [cast.admin, cast.lead],
    officer: [cast.officer, cast.second],
  }
  const slots = days.flatMap((day, at) =>
    day.slots.flatMap(({ date, template, ordinal, post }) => {
      const turn = turns[post]
      const person = turn?.[at % turn.length]
      if (person === undefined || at % 17 === 16) return []
      return [{ date, template, ordinal, people: [person], shadows: [], locked: at % 9 === 8 }]
    }),
  )
  await line.ask('roster.save', { slots })
}

async function changeAbout(line: CommandLine, first: string, words: (typeof said)[Language]): Promise<void> {
  const { days } = await line.ask('roster.board', { from: first, to: plusDays(first, 20) })
  const officer = days[0]?.slots.find(({ post }) => post === 'officer')
  const template = officer?.template ?? 0
  for (const day of [2, 4, 6, 8]) {
    const asked = { slot: { date: plusDays(first, day), template }, giver: cast.officer, taker: cast.second }
    const kind = { kind: 'standIn', reason: words.change, onBehalf: words.told } as const
    const { id } = await line.ask('change.ask', { ...asked, ...kind })
    if (day > 2) await line.ask('change.agree', { id, onBehalf: words.told })
    if (day > 4) await line.ask('change.approve', { id, person: cast.leader, pin })
    if (day > 6) await line.ask('change.undo', { id, person: cast.leader, pin, reason: words.told })
  }
  const leave = { kind: 'training', reason: words.leave, onBehalf: words.told } as const
  const span = { from: plusDays(first, 10), to: plusDays(first, 11) }
  await line.ask('leave.file', { ...leave, ...span, person: cast.second })
  const away = { outOfArea: true, place: words.place, acting: cast.admin, actingTelephone: '13800000001' }
  await line.ask('leave.enter', {
    ...leave,
    ...away,
    from: first,
    to: plusDays(first, 1),
    person: cast.leader,
  })
}

async function setRules(line: CommandLine, first: string, words: (typeof said)[Language]): Promise<void> {
  const { templates } = await line.ask('roster.rules', {})
  const standby = templates.find(({ post }) => post === 'standby')?.id ?? 0
  const people = [[cast.second], [cast.officer]]
  await line.ask('roster.addRotation', { template: standby, turn: 'week', people, effectiveFrom: first })
  await line.ask('roster.addPair', { first: cast.officer, second: cast.lead, why: words.told })
  await line.ask('roster.annotate', { date: plusDays(first, 3), post: 'officer', text: words.note })
  const [from, to] = [plusDays(first, 5), plusDays(first, 9)]
  const period = { kind: 'fireSeason', name: words.period, from, to, source: words.told } as const
  await line.ask('calendar.addPeriod', { ...period, extra: [{ post: 'officer', number: 1 }] })
}
