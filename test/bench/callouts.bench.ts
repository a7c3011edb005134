import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import type { Board } from '#shared/callouts/board.ts'
import { usualPlan } from '#test/help/callout-acts.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'

// A call-out of sixty towns with three hundred tries, and an address book of two thousand: how long the board, a try, the due queue and finding a contact take, each against one frame of a screen or a key stroke.

const towns = 60
const contacts = 2000
const turns = 60
const folder = join(root, 'out', 'bench', 'callouts')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const desk = await furnishedDesk(join(folder, 'room.db'))
const { database } = desk.running.house.open()
await fillBook()
const board = await begin()
await measure()
await desk.close()

async function fillBook(): Promise<void> {
  const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
  for (let index = 0; index < towns; index++)
    await desk.ask('contacts.addUnit', { name: `第${index}镇`, kind: 'township', place: `第${index}镇` })
  for (let index = 0; index < contacts; index++)
    await desk.ask('contacts.add', {
      unit: 1 + (index % towns),
      name: `${surnames[index % surnames.length]}${surnames[(index * 7) % surnames.length]}民`,
      post: '镇长',
      pair: index < towns ? 'A' : 'B',
      callOrder: 1 + Math.floor(index / towns),
      numbers: [{ kind: 'mobile', number: `138${String(index).padStart(8, '0')}` }],
    })
}

async function begin(): Promise<Board> {
  const waves = [{ afterMinutes: 0, who: [{ unitKinds: ['township' as const], where: 'all' as const }] }]
  await desk.ask('callouts.setScheme', {
    code: 'own',
    name: '方案',
    plan: { ...usualPlan, waves },
    source: '方案',
  })
  const begun = await desk.ask('callouts.start', { scheme: 'own' })
  for (let turn = 0; turn < 4; turn++)
    for (const { id } of begun.targets)
      await desk.ask('callouts.try', { target: id, rung: 1 + (turn % 3), result: 'noAnswer' })
  return begun
}

async function measure(): Promise<void> {
  const rows = timed(() => database.prepare('SELECT * FROM callout_try').all())
  const refresh = await several(() => desk.ask('callouts.board', { id: board.id }))
  told(`board of ${towns} targets, ${(rows.value as unknown[]).length} tries`, refresh, 50)
  report({
    name: 'the same against reading the bare rows of its tries',
    figure: ms(refresh),
    reference: ms(rows.took),
    ratio: refresh / rows.took,
  })
  let next = 0
  told(
    'a try written down and its target answered',
    await several(() => {
      const target = board.targets[next++ % towns]?.id ?? 0
      return desk.ask('callouts.try', { target, rung: 1, result: 'busy' })
    }),
    50,
  )
  told('the due queue of the desk', await several(() => desk.ask('desk.due', {})), 100)
  const initials = ['zq', 'sl', 'wz', 'qsm', '138000001']
  told(
    `finding one of ${contacts} contacts by initials or number`,
    await several(() => desk.ask('contacts.find', { words: initials[next++ % initials.length] ?? '' })),
    50,
  )
}

function told(name: string, figure: number, limit: number): void {
  report({
    name: `call-out: ${name}`,
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
