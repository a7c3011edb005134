import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { pin } from './duty-room.ts'
import { sampleContacts, samplePeople, sampleWarnings } from './samples.ts'
import { type Happening, stormDay } from './storm-day.ts'

const names = {
  admin: '郭爱华',
  before: ['陈凯旋', '郭爱华', '董思远'],
  today: ['唐晓明', '郑志强', '彭少军'],
  after: ['赵天宇', '郑雪梅', '梁俊杰'],
} as const

/** Whom the tour meets, by initials. */
export const met = { admin: 'gah', lead: 'zzq', next: 'zxm', leader: 'txm' } as const

/** A rehearsal room whose day of heavy rain nears its end: in the room's zone it is about half past seven in the morning. */
export async function playDay(file: string): Promise<void> {
  const zone = morningZone(new Date())
  const { date } = wallClock(new Date().toISOString(), zone)
  const day = plusDays(date, -1)
  const instant = (time: string) => instantAt(day, time, zone)
  const line = commandLine(file)
  const admin = { name: names.admin, pin }
  await line.ask(
    'room.create',
    { name: '县政府总值班室', unit: '澄河县人民政府办公室', changeAt: '08:00', zone, rehearsal: true, admin },
    instant('07:10'),
  )
  await line.ask('people.signIn', { person: 1, pin }, instant('07:11'))
  await addPeople(line, instant('07:12'))
  await line.ask(
    'settings.change',
    { handoverWindowMinutes: 120, theme: 'day', dutyTelephone: '0550-6600110' },
    instant('07:15'),
  )
  const person = await numbers(line, instant('07:15'))
  await setCrew(line, { shift: 'current', people: names.before.map(person), at: instant('07:20') })
  await setCrew(line, { shift: 'next', people: names.today.map(person), at: instant('07:21') })
  await handOver(line, { from: person(names.admin), to: person(names.today[1]), at: instant('08:00') })
  await line.ask('people.signIn', { person: person(names.today[1]), pin }, instant('08:01'))
  await settleCrew(line, instant)
  const contacts = sampleContacts()
  const contact = (unit: string, post: string) =>
    contacts.find((one) => one.unit === unit && one.post === post) ?? { unit, name: '', post, telephone: '' }
  const happenings = stormDay({ warnings: sampleWarnings(day, date), contact, instant })
  for (const act of acts(happenings)) await act.run(line, instant(act.at))
  await setCrew(line, { shift: 'next', people: names.after.map(person), at: instant('30:30') })
  await line.close()
}

type Act = { at: string; run: (line: CommandLine, at: string) => Promise<unknown> }

/** Everything of the day in the order in which it was written. */
function acts(happenings: readonly Happening[]): Act[] {
  const all = happenings.flatMap(({ at, entry, added = [], corrected, settled }): Act[] => {
    let id = 0
    const write: Act = {
      at,
      run: async (line, now) => {
        id = (await line.ask('log.write', entry, now)).id
      },
    }
    const additions = added.map(
      ([when, text]): Act => ({ at: when, run: (line, now) => line.ask('log.add', { id, text }, now) }),
    )
    const correction: Act[] = corrected
      ? [
          {
            at: corrected[0],
            run: (line, now) =>
              line.ask('log.correct', { id, text: corrected[1], reason: corrected[2] }, now),
          },
        ]
      : []
    const settlement: Act[] = settled
      ? [{ at: settled[0], run: (line, now) => line.ask('log.settle', { id, result: settled[1] }, now) }]
      : []
    return [write, ...additions, ...correction, ...settlement]
  })
  return all.sort((a, b) => a.at.localeCompare(b.at))
}

async function addPeople(line: CommandLine, at: string): Promise<void> {
  const crews: readonly string[] = Object.values(names).flat()
  for (const person of samplePeople()) {
    if (person.name === names.admin)
      await line.ask('people.change', { id: 1, ...person, roles: ['administrator', ...person.roles] }, at)
    else await line.ask('people.add', { ...person, pin: crews.includes(person.name) ? pin : null }, at)
  }
}

async function numbers(line: CommandLine, at: string): Promise<(name: string) => number> {
  const people = await line.ask('people.list', {}, at)
  return (name) => people.find((person) => person.name === name)?.id ?? 0
}

async function setCrew(
  line: CommandLine,
  crew: { shift: 'current' | 'next'; people: number[]; at: string },
): Promise<void> {
  const posts = ['leader', 'lead', 'officer'] as const
  for (const [index, post] of posts.entries()) {
    await line.ask('shift.assign', { shift: crew.shift, post, people: [crew.people[index] ?? 0] }, crew.at)
  }
}

async function settleCrew(line: CommandLine, instant: (time: string) => string): Promise<void> {
  const { shift } = await line.ask('shift.current', {}, instant('08:02'))
  for (const { id, presence } of shift.crew) {
    if (presence === 'expected')
      await line.ask('shift.presence', { member: id, presence: 'present' }, instant('08:02'))
  }
}

async function handOver(
  line: CommandLine,
  { from, to, at }: { from: number; to: number; at: string },
): Promise<void> {
  const { checks } = await line.ask('handover.brief', {}, at)
  for (const { item } of checks) await line.ask('handover.check', { item, state: 'ok' }, at)
  await line.ask('handover.sign', { person: from, pin, summary: '夜间平稳，无待办事项。' }, at)
  const handover = await line.ask('handover.receive', { person: to, pin }, at)
  const people = await line.ask('people.list', {}, at)
  const leader = people.find(({ name }) => name === names.before[0])?.id ?? 0
  await line.ask('handover.review', { handover: handover.id, person: leader, pin, review: '已阅。' }, at)
}

/** The zone in which it is between ten to seven and ten to eight now. */
function morningZone(now: Date): string {
  const wanted = now.getUTCMinutes() >= 50 ? 6 : 7
  const ahead = ((wanted - now.getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** A time of the duty day as an instant; hours from 24 on lie on the next day. */
function instantAt(day: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const clock = `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return instantOf(plusDays(day, Math.floor(hours / 24)), clock, zone)
}
