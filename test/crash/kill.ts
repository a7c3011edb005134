import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manner } from '#test/help/core-process.ts'
import { diceOf } from '#test/help/dice.ts'
import { roomUnderFire } from './room-under-fire.ts'
import { noTally, type Tally, tallied } from './tally.ts'

// Kills cores in the middle of writes: `node test/crash/kill.ts [kills] [seed]`. Ends with 1 when anything acknowledged is not there.

const kills = Number(process.argv[2] ?? 40)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const killsPerRoom = 60

const folder = mkdtempSync(join(tmpdir(), 'duty-crash-'))
const started = performance.now()
try {
  const lanes = (['served', 'child'] as const).map((manner, n) =>
    lane(manner, seed + n, Math.ceil(kills / 2)),
  )
  const sum = (await Promise.all(lanes)).reduce(tallied)
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`seed ${seed}, ${seconds} s: ${JSON.stringify(sum)}\n`)
  for (const wrong of sum.wrong) process.stderr.write(`${wrong}\n`)
  process.exitCode = sum.wrong.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Room after room, each founded under fire and killed some dozens of times. */
async function lane(manner: Manner, laneSeed: number, wanted: number): Promise<Tally> {
  const dice = diceOf(laneSeed)
  let tally = noTally
  for (let room = 0; tally.killsDuringWrites < wanted && tally.wrong.length === 0; room++) {
    const left = Math.min(killsPerRoom, wanted - tally.killsDuringWrites)
    const file = join(folder, `${manner}-${room}.db`)
    tally = tallied(tally, await roomUnderFire({ manner, file, kills: left, dice }))
    process.stdout.write(
      `${manner}: ${tally.killsDuringWrites} of ${wanted} kills, ${tally.acknowledged} acknowledged\n`,
    )
  }
  return tally
}
