import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { IncidentBody } from '#shared/reports/body.ts'
import type { Report } from '#shared/reports/report.ts'
import { type CoreProcess, startCore } from '#test/help/core-process.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import {
  type Desk,
  founding,
  furnishedDesk,
  openDesk,
  pin,
  scratchFolder,
} from '#test/help/furnished-room.ts'

const issues = Number(process.env.DUTY_REPORT_ISSUES ?? 50)
const seed = Number(process.env.DUTY_SEED ?? 20_261_126)
const folder = scratchFolder()
const file = join(folder.path, 'room.db')
const checker = { person: 2, pin }
const waiting: number[] = []

beforeAll(async () => {
  const desk = await furnishedDesk(file)
  for (let number = 0; number < issues; number++) waiting.push(await checkedReport(desk, number))
  await desk.close()
}, 120_000)

afterAll(() => folder.remove())

/** As many are asked at once as leave several lives of the core to be cut short. */
const atOnce = 16

/** An issue as it was asked for, under a command id that survives a crash. */
interface Asked {
  report: number
  command: string
}

it(`${issues} issues at once from two windows and the command line, with cores killed in between, take every number once and leave none out`, {
  timeout: 180_000,
}, async () => {
  const dice = diceOf(seed)
  const asked: Asked[] = waiting.map((report) => ({ report, command: randomUUID() }))
  const acknowledged = new Map<number, number>()
  let crashes = 0
  for (let life = 0; acknowledged.size < issues; life++) {
    const left = asked.filter(({ report }) => !acknowledged.has(report)).slice(0, atOnce)
    const windows = life % 2 === 0
    const core = windows
      ? startCore('child', file)
      : startCore('served', file, { name: founding.admin.name, pin })
    if (windows) await signedIn(core)
    const peaceful = life > 12
    const outsider = windows && life === 0 ? await fromOutside(left[0]) : 'room.readOnly'
    expect(outsider).toBe('room.readOnly')
    const answers = left.map((one, n) => issue(core, one, n % 2 === 0 ? 'window' : 'second'))
    if (!peaceful) {
      await soonDead(core, answers, dice)
      crashes += 1
    }
    for (const [n, answer] of (await Promise.all(answers)).entries()) {
      if (answer !== null) acknowledged.set(left[n]?.report ?? 0, answer)
    }
    if (peaceful) await core.stop()
  }
  expect(crashes).toBeGreaterThan(2)
  await expectWhole(acknowledged)
})

/** Kills a core a little after its first answers, so that some issues are written and unanswered. */
async function soonDead(
  core: CoreProcess,
  answers: readonly Promise<number | null>[],
  dice: Dice,
): Promise<void> {
  await answers[Math.min(answers.length - 1, 1 + dice.upTo(8))]
  await pause(dice.upTo(30))
  await core.kill()
}

/** What a second core is told while the first holds the file. */
async function fromOutside(one: Asked | undefined): Promise<string> {
  const other = startCore('served', file, { name: founding.admin.name, pin })
  const reply = await other.ask(callOf(one ?? { report: 0, command: '' }))
  await other.stop()
  return reply?.ok === false ? reply.code : 'not refused'
}

async function issue(core: CoreProcess, asked: Asked, seat: string): Promise<number | null> {
  const reply = await core.ask(callOf(asked), undefined, seat)
  if (reply === null) return null
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return (reply.value as Report).number?.number ?? 0
}

function callOf({ report: id, command }: Asked) {
  const nextAt = new Date(Date.now() + 3_600_000).toISOString()
  const input = { id, ...checker, nextAt: nextAts.get(id) ?? nextAt }
  nextAts.set(id, input.nextAt)
  return { operation: 'reports.issue', command, input }
}

/** A command asked again is asked in the same words. */
const nextAts = new Map<number, string>()

async function signedIn(core: CoreProcess): Promise<void> {
  for (const seat of ['window', 'second'])
    await core.ask({ operation: 'people.signIn', input: { person: 1, pin } }, undefined, seat)
}

/** Every number once, none missing, each acknowledged one where it was acknowledged; and after a voiding none is given again. */
async function expectWhole(acknowledged: ReadonlyMap<number, number>): Promise<void> {
  const desk = openDesk(file)
  await desk.ask('people.signIn', { person: 1, pin })
  const numbers = (await desk.ask('reports.numbers', { series: 'bulletin' })).toReversed()
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_one, index) => index + 1))
  expect(numbers).toHaveLength(issues)
  expect(new Map(numbers.map(({ report, number }) => [report, number]))).toEqual(
    new Map([...acknowledged].toSorted((a, b) => a[1] - b[1])),
  )
  await desk.ask('reports.void', { id: numbers[3]?.report ?? 0, reason: '重复签发' })
  const { number } = await desk.ask('reports.issue', {
    id: await checkedReport(desk, issues),
    ...checker,
    nextAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
  expect(number?.number).toBe(issues + 1)
  const voided = (await desk.ask('reports.numbers', { series: 'bulletin' })).filter(
    ({ state }) => state === 'voided',
  )
  expect(voided).toMatchObject([{ number: 4, reason: '重复签发' }])
  expect(await desk.ask('audit.verify', {})).toMatchObject({ ok: true })
  await desk.close()
}

async function checkedReport(desk: Desk, number: number): Promise<number> {
  const facts = { title: `第${number}起火灾`, typeCode: '12G03' }
  const incident = await desk.ask('incidents.open', { facts })
  const { id, body } = await desk.ask('reports.draft', { incident: incident.id, stage: 'initial' })
  const to = [{ addressee: null, name: '市政府总值班室', desk: 'cityGovernment' as const }]
  const measures = [{ who: '消防救援站', what: '灭火', since: null }]
  await desk.ask('reports.save', { id, body: { ...(body as IncidentBody), to, measures } })
  await desk.ask('reports.check', { id, ...checker })
  return id
}
