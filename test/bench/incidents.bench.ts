import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'

// Two thousand incidents of some years with figures, marks and tellings, one of them with three hundred things on its timeline: how long listing, finding, opening one, its timeline and the due queue take.

const incidents = 2000
const busy = 300
const turns = 30
const folder = join(root, 'out', 'bench', 'incidents')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const desk = await furnishedDesk(join(folder, 'room.db'))
const { database } = desk.running.house.open()
database.pragma('synchronous = OFF')
await fill()
await measure()
await desk.close()

async function fill(): Promise<void> {
  const kinds = ['12D01', '12G03', '12H01', '11D01', '11A51', '13B03']
  for (let index = 0; index < incidents; index++) {
    const { id } = await desk.ask('incidents.open', {
      facts: {
        title: `第${index}起事件`,
        typeCode: kinds[index % kinds.length] ?? '10000',
        place: `第${index % 60}镇`,
        course: '经过'.repeat(200),
      },
      figures: { figures: { dead: index % 4, trapped: index % 5, directLoss: index * 1000 } },
      exercise: false,
    })
    const party = { name: '周磊', post: '局长' }
    await desk.ask('incidents.tell', { id, role: 'ownLeader', party, words: '已报告' })
    if (index > 20) await desk.ask('incidents.close', { id, words: '处置完毕', sure: true })
  }
  for (let turn = 0; turn < busy; turn++)
    await desk.ask('incidents.tell', {
      id: 1,
      role: 'department',
      party: { unit: '住建局' },
      words: `第${turn}次`,
    })
}

async function measure(): Promise<void> {
  const rows = timed(() =>
    database
      .prepare('SELECT i.*, r.facts FROM incident i JOIN incident_revision r ON r.incident = i.id')
      .all(),
  )
  const all = await several(() => desk.ask('incidents.list', { limit: 2000 }))
  told(`all ${incidents} in a list`, all, 300)
  report({
    name: 'the same against reading the bare rows and their facts',
    figure: ms(all),
    reference: ms(rows.took),
    ratio: all / rows.took,
  })
  told('the newest hundred', await several(() => desk.ask('incidents.list', {})), 50)
  told('those open', await several(() => desk.ask('incidents.list', { states: ['open'] })), 50)
  told('found by words', await several(() => desk.ask('incidents.list', { words: '第7起', limit: 8 })), 50)
  told(`one with ${busy} tellings`, await several(() => desk.ask('incidents.get', { id: 1 })), 50)
  told('its timeline', await several(() => desk.ask('incidents.timeline', { id: 1 })), 100)
  told('what is due in the room', await several(() => desk.ask('incidents.due', {})), 20)
}

function told(name: string, figure: number, limit: number): void {
  report({
    name: `incidents: ${name}`,
    figure: ms(figure),
    reference: `${limit} ms`,
    ratio: figure / limit,
    wanted: { atMost: 1 },
  })
}

async function several(act: () => Promise<unknown>): Promise<number> {
  await act()
  const took: number[] = []
  for (let turn = 0; turn < turns; turn++) took.push((await timedLater(act)).took)
  return median(took)
}
