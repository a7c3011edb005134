import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import { diceOf } from '#test/help/dice.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { openDesk, pin } from '#test/help/furnished-room.ts'
import { manyWarnings } from '#test/help/many-warnings.ts'

// The warnings in force, now and at any past moment, with fifty thousand warnings on file: through the door, against five milliseconds and against a plain scan of the same table.

const warnings = Number(process.env.DUTY_BENCH_WARNINGS ?? 50_000)
const until = '2026-11-22T00:00:00.000Z'
const folder = join(root, 'out', 'bench')
const file = join(folder, `warnings-${warnings}.db`)
const limit = 5

mkdirSync(folder, { recursive: true })
const made = await timedLater(() => manyWarnings(file, { warnings, until }))
const desk = openDesk(file)
const { database } = desk.running.house.open()
await desk.ask('people.signIn', { person: 1, pin })
const [{ chains, messages }] = database
  .prepare(
    'SELECT (SELECT count(*) FROM warning_chain) AS chains, (SELECT count(*) FROM warning_message) AS messages',
  )
  .all() as [{ chains: number; messages: number }]
process.stdout.write(`${chains} warnings, ${messages} messages, made in ${(made.took / 1000).toFixed(1)} s\n`)

const dice = diceOf(7)
const past = Array.from({ length: 41 }, () =>
  new Date(Date.parse(until) - dice.upTo(warnings * 10) * 60_000).toISOString(),
)
await measured(
  'now',
  Array.from({ length: 41 }, () => until),
)
await measured('at any past moment', past)
await desk.close()

async function measured(when: string, moments: readonly string[]): Promise<void> {
  const scan = database.prepare(
    "SELECT * FROM warning_chain NOT INDEXED WHERE ended_at > ? AND began_at <= ? AND status = 'actual'",
  )
  const took = { door: [] as number[], scan: [] as number[] }
  let found = 0
  for (const at of moments) {
    const ours = await timedLater(() => desk.ask('warnings.inForce', { at }))
    const theirs = timed(() => scan.all(at, at) as { id: number }[])
    const ids = (list: readonly { id: number }[]) => JSON.stringify(list.map(({ id }) => id).sort())
    if (ids(ours.value.warnings) !== ids(theirs.value)) throw new Error(`another answer at ${at}`)
    took.door.push(ours.took)
    took.scan.push(theirs.took)
    found = ours.value.warnings.length
  }
  const [figure, reference] = [median(took.door), median(took.scan)]
  const slowest = Math.max(...took.door.slice(1))
  report({
    name: `warnings in force ${when}, ${chains} on file (${found} found last, slowest ${ms(slowest)})`,
    figure: ms(figure),
    reference: `${limit} ms`,
    ratio: figure / limit,
    wanted: { atMost: 1 },
  })
  report({
    name: `the same against a plain scan of the table`,
    figure: ms(figure),
    reference: ms(reference),
    ratio: reference / figure,
  })
}
