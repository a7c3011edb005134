import { type Desk, furnishedDesk, pin } from './furnished-room.ts'
import { drillsIn } from './lived-in-drills.ts'
import { followupsIn } from './lived-in-followups.ts'
import { hazardOver } from './lived-in-hazards.ts'
import { incidentOver } from './lived-in-incidents.ts'
import { plansOver } from './lived-in-plans.ts'
import { reportsOver } from './lived-in-reports.ts'
import { stormOver } from './lived-in-storm.ts'

const morning = '2026-03-10T00:30:00.000Z'
const evening = '2026-03-10T12:00:00.000Z'
const change = '2026-03-11T00:00:00.000Z'
const next = '2026-03-11T01:00:00.000Z'

/** A room in which every table has rows: people, entries of all sorts, two shifts, a storm, a handover, a reopening, paper and copies. */
export async function livedInRoom(file: string): Promise<Desk> {
  const desk = await furnishedDesk(file, morning)
  await desk.ask('people.add', { name: '周磊', roles: ['leader'], pin }, { at: morning })
  await write(desk)
  await rosterFor(desk)
  await stormOver(desk, evening)
  await incidentOver(desk, evening)
  await reportsOver(desk, evening)
  await plansOver(desk, evening)
  await followupsIn(desk, evening)
  await hazardOver(desk, evening)
  await drillsIn(desk, evening)
  await handOver(desk)
  await afterwards(desk)
  return desk
}

async function write(desk: Desk): Promise<void> {
  const at = evening
  const telephone = { subject: '燃气泄漏', place: '人民路38号', course: '巡查发现' }
  const call = await desk.ask(
    'log.write',
    { kind: 'callIn', text: '来电报告燃气泄漏', telephone, follow: true },
    { at },
  )
  await desk.ask('log.add', { id: call.id, text: '已到场' }, { at })
  await desk.ask('log.correct', { id: call.id, text: '人民路36号燃气泄漏', reason: '门牌听错' }, { at })
  await desk.ask('log.settle', { id: call.id, result: '已止漏' }, { at })
  const base64 = Buffer.from('现场照片').toString('base64')
  await desk.ask('log.attach', { entry: call.id, name: '现场.jpg', size: 12, base64 }, { at })
  await desk.ask('log.saveFilter', { name: '燃气', filter: { words: '燃气' } }, { at })
  await desk.ask('log.addPhrase', { text: '请续报' }, { at })
  for (let n = 0; n < 20; n++) await desk.ask('log.write', { text: `第${n}次巡查，水位${n}.5米` }, { at })
}

/** The roster of the coming days, with everything that can happen to one. */
async function rosterFor(desk: Desk): Promise<void> {
  const at = evening
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const day = (n: number) => `2026-03-${n}`
  const slot = (n: number, template: number) => ({ date: day(n), template })
  const days = [{ date: day(20), kind: 'holiday' as const, name: '本地节日' }]
  await ask('calendar.enact', {
    title: '关于本地节日放假的通知',
    number: '临政〔2026〕9号',
    years: [2026],
    days,
  })
  await ask('calendar.addPeriod', { kind: 'meeting', name: '两会', from: day(25), to: day(28) })
  await ask('roster.addRotation', { template: 2, turn: 'week', people: [[1], [2]], effectiveFrom: day(16) })
  await ask('roster.setMember', { person: 2, share: 80, note: '兼职' })
  await ask('roster.addPair', { first: 1, second: 2, rule: 'notAwayTogether', why: '正副职' })
  await ask('roster.wish', { person: 2, date: day(22), wants: 'off' })
  await ask('roster.setRules', { restHours: 12 })
  await ask('roster.setOpening', { person: 2, category: 'holiday', owed: 1.5, asOf: '2026-01-01' })
  await ask('roster.save', {
    slots: [
      { ...slot(11, 2), people: [2] },
      { ...slot(12, 2), people: [1] },
      { ...slot(14, 2), people: [2] },
    ],
  })
  await ask('change.ask', { kind: 'standIn', slot: slot(12, 2), giver: 1, taker: 2, reason: '出差' })
  await ask('leave.enter', { person: 2, kind: 'trip', from: day(18), to: day(19), reason: '开会' })
  await ask('roster.order', {
    post: 'officer',
    act: 'add',
    people: [2],
    from: '2026-03-11T02:00:00.000Z',
    to: '2026-03-11T06:00:00.000Z',
    reason: '加派',
  })
  await ask('roster.annotate', { date: day(10), post: 'lead', text: '在一线' })
  await ask('imports.take', {
    kind: 'people',
    name: '人员.csv',
    cells: [
      ['姓名', '值班角色'],
      ['吴洁', '副班'],
    ],
  })
}

async function handOver(desk: Desk): Promise<void> {
  const at = change
  await desk.ask('handover.note', { text: '夜间注意3号泵' }, { at })
  await desk.ask('handover.openMatter', { kind: 'note', id: 1 }, { at })
  const { checks } = await desk.ask('handover.brief', {}, { at })
  for (const { item } of checks) await desk.ask('handover.check', { item, state: 'ok' }, { at })
  await desk.ask('handover.sign', { person: 1, pin, summary: '平稳' }, { at })
  const { id } = await desk.ask('handover.receive', { person: 2, pin }, { at })
  await desk.running.settled()
  await desk.ask('handover.review', { handover: id, person: 3, pin, review: '阅' }, { at })
}

async function afterwards(desk: Desk): Promise<void> {
  const at = next
  await desk.ask('people.signIn', { person: 3, pin }, { at })
  await desk.ask('shift.reopen', { shift: 1, person: 3, pin, reason: '补记' }, { at })
  await desk.ask('people.signIn', { person: 1, pin }, { at })
  await desk.ask('settings.change', { scale: 110 }, { at })
  await desk.ask(
    'settings.changeShifts',
    { effectiveFrom: '2026-06-01', changes: ['08:00', '20:00'] },
    { at },
  )
  await desk.ask('paper.print', { sheet: 'dutyLog', of: 1, act: 'pdf' }, { at })
  const late = '2026-03-12T02:00:00.000Z'
  const missed = { seat: 'console', call: { operation: 'handover.watch', input: {} }, at: late }
  await desk.running.ask(missed)
}
