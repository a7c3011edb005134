import { globSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { Verdict } from '#shared/audit/contract.ts'
import { wallClock } from '#shared/base/zone.ts'
import { type CoreProcess, type Manner, startCore } from '#test/help/core-process.ts'
import type { Dice } from '#test/help/dice.ts'
import { founding, pin } from '#test/help/furnished-room.ts'
import { seenInCopy, wrongIn } from '#test/help/seen-past-the-door.ts'
import { keepBusy, newcomer, type Scene } from './shift-at-work.ts'
import { noTally, type Tally, tallied } from './tally.ts'
import { commanded, newWitness, wrongDrafts } from './witness.ts'

/** Which room, how it is run, and how often it is to be killed in the middle of writes. */
export interface Fire {
  manner: Manner
  file: string
  kills: number
  dice: Dice
}

const sitting = { name: founding.admin.name, pin }

/** Founds a room under fire, works in it under fire, and looks at what is left. */
export async function roomUnderFire(fire: Fire): Promise<Tally> {
  const scene = sceneFor(fire)
  let tally = await foundUnderFire(fire, scene)
  for (let life = 0; tally.killsDuringWrites < fire.kills; life++) {
    tally = tallied(tally, await oneLife(fire, scene))
    tally = tallied(tally, lookedAt(fire, scene, { whole: life % 20 === 19 }))
    if (tally.wrong.length > 0) return tally
  }
  return tallied(tally, await lastLook(fire, scene))
}

/** Served rooms are rehearsals that claim a time of their own; the others go by the machine's clock, and must change shifts soon. */
function sceneFor({ manner, dice }: Fire): Scene {
  let claimed = Date.parse('2026-03-10T01:00:00.000Z')
  return {
    witness: newWitness(),
    dice,
    now: () => {
      claimed += 1000
      return manner === 'served' ? new Date(claimed).toISOString() : undefined
    },
    passUntil: (instant) => {
      claimed = Math.max(claimed, Date.parse(instant))
    },
    lastEntry: 1,
    handingOver: false,
  }
}

async function foundUnderFire(fire: Fire, scene: Scene): Promise<Tally> {
  let tally = noTally
  for (let attempt = 0; attempt < 4; attempt++) {
    const core = startCore(fire.manner, fire.file)
    await awake(core)
    const asked = commanded('room.create', foundingFor(fire.manner), scene.now())
    const answering = core.ask(asked.call, asked.at)
    await Promise.race([answering, pause(fire.dice.upTo(300))])
    await core.kill()
    const acknowledged = (await answering)?.ok === true
    const there = await stateOf(fire)
    tally = tallied(tally, { killsDuringFounding: 1, foundedAllTheSame: there && !acknowledged ? 1 : 0 })
    if (acknowledged && !there) return tallied(tally, { wrong: ['the room acknowledged is gone'] })
    if (there) return tallied(tally, await furnish(fire, scene))
  }
  const core = startCore(fire.manner, fire.file)
  await scene.witness.ask(core, commanded('room.create', foundingFor(fire.manner), scene.now()))
  await core.stop()
  return tallied(tally, await furnish(fire, scene))
}

function foundingFor(manner: Manner): object {
  const soon = new Date(Date.now() + 2 * 3_600_000).toISOString()
  return { ...founding, changeAt: manner === 'served' ? '08:00' : wallClock(soon, 'Asia/Shanghai').time }
}

async function stateOf(fire: Fire): Promise<boolean> {
  const core = startCore(fire.manner, fire.file)
  const reply = await core.ask({ operation: 'room.state', input: {} })
  await core.stop()
  const state = reply?.ok ? (reply.value as { state: string }).state : 'unanswered'
  if (state !== 'none' && state !== 'ready')
    throw new Error(`after a kill while founding the room is ${state}`)
  return state === 'ready'
}

async function furnish(fire: Fire, scene: Scene): Promise<Partial<Tally>> {
  const core = startCore(fire.manner, fire.file, sitting)
  await sit(fire, core, scene)
  await scene.witness.ask(core, newcomer(scene.now()))
  await scene.witness.ask(core, commanded('settings.change', { handoverWindowMinutes: 240 }, scene.now()))
  await core.stop()
  return { wrong: seenInCopy(fire.file, wrongIn) }
}

/** One life of the core: what was left unanswered is asked again, then it works until it is killed at a moment nobody chose. */
async function oneLife(fire: Fire, scene: Scene): Promise<Partial<Tally>> {
  const { dice, file, manner } = fire
  const { witness } = scene
  const heldAllTheSame = seenInCopy(file, witness.heldUnanswered)
  const again = witness.unanswered()
  const core = startCore(manner, file, sitting)
  if (dice.roll() < 0.08) {
    await pause(dice.upTo(200))
    await core.kill()
    return { killsAtStart: 1 }
  }
  await awake(core)
  await sit(fire, core, scene)
  const wrong = await wrongDrafts(core, witness.drafts)
  const working = Promise.all(again.map((asked) => witness.ask(core, asked))).then(() =>
    keepBusy(core, scene),
  )
  await Promise.race([working, pause(dice.roll() < 0.3 ? dice.upTo(25) : dice.upTo(220))])
  const underWay = witness.unanswered().length > 0
  await core.kill()
  await working
  return { killsDuringWrites: underWay ? 1 : 0, askedAgain: again.length, heldAllTheSame, wrong }
}

/** Resolves when a core answers. */
async function awake(core: CoreProcess): Promise<void> {
  await core.ask({ operation: 'room.state', input: {} })
}

/** On the command line everybody signs in anew; at a window whoever sat there still does. */
async function sit({ manner }: Fire, core: CoreProcess, { witness }: Scene): Promise<void> {
  if (manner === 'served') return
  const seat = await core.ask({ operation: 'people.seat', input: {} })
  const person = seat?.ok ? (seat.value as { person: object | null }).person : null
  if (person === null) await witness.ask(core, commanded('people.signIn', { person: 1, pin }))
}

function lookedAt({ file }: Fire, { witness }: Scene, { whole }: { whole: boolean }): Partial<Tally> {
  const wrong = seenInCopy(file, (database) => [
    ...witness.missing(database),
    ...(whole ? wrongIn(database) : []),
  ])
  return { wrong }
}

/** In the end everything asked must be there once, the chain must verify by the product and by hand, and so must every copy. */
async function lastLook(fire: Fire, scene: Scene): Promise<Partial<Tally>> {
  const { witness } = scene
  const core = startCore(fire.manner, fire.file, sitting)
  await sit(fire, core, scene)
  for (const asked of witness.unanswered()) await witness.ask(core, asked)
  const reply = await core.ask({ operation: 'audit.verify', input: {} })
  const verdict = reply?.ok ? (reply.value as Verdict) : { ok: false, links: 0 }
  await core.stop()
  const copies = globSync(`${fire.file}.copies/*.db`)
  const wrong = [
    ...(verdict.ok ? [] : [`audit.verify: ${JSON.stringify(reply)}`]),
    ...seenInCopy(fire.file, (database) => [...wrongIn(database), ...witness.missing(database)]),
    ...copies.flatMap(wrongCopy),
  ]
  const handovers = seenInCopy(fire.file, (database) =>
    database.prepare("SELECT count(*) FROM handover WHERE state = 'received'").pluck().get(),
  ) as number
  return {
    wrong,
    handovers,
    copies: copies.length,
    links: verdict.links,
    acknowledged: witness.acknowledged(),
  }
}

function wrongCopy(path: string): string[] {
  const database = new Database(path, { readonly: true })
  try {
    return wrongIn(database).map((what) => `${path}: ${what}`)
  } finally {
    database.close()
  }
}
