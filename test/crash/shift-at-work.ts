import type { CoreProcess } from '#test/help/core-process.ts'
import type { Dice } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { pin, reliever } from '#test/help/furnished-room.ts'
import { type Asked, commanded, type Witness } from './witness.ts'

/** A room under fire: who remembers, what time it claims, and how the dice fall. */
export interface Scene {
  witness: Witness
  dice: Dice
  /** The instant the next command claims; undefined where the machine's clock is used. */
  now(): string | undefined
  /** Lets the claimed time pass until an instant. */
  passUntil(instant: string): void
  /** The entry written last, which files are attached to. */
  lastEntry: number
  /** Only one handover can be under way. */
  handingOver: boolean
}

interface Standing {
  windowFrom: string
  windowOpen: boolean
  handover: { outgoing: { id: number } } | null
  shift: { crew: { post: string; presence: string; person: { id: number } }[] }
}

/** Keeps a core busy with a few commands at a time until it dies. */
export async function keepBusy(core: CoreProcess, scene: Scene): Promise<void> {
  const { dice } = scene
  const worker = async (): Promise<void> => {
    while (core.alive()) {
      if (!scene.handingOver && dice.roll() < 0.06) await handOver(core, scene)
      else remember(scene, await scene.witness.ask(core, something(scene)))
    }
  }
  await Promise.all([worker(), worker(), worker()])
}

function remember(scene: Scene, value: unknown): void {
  const entry = value as { id?: number; text?: string } | null
  if (entry?.text !== undefined) scene.lastEntry = entry.id ?? scene.lastEntry
}

function something(scene: Scene): Asked {
  const { dice } = scene
  const at = scene.now()
  const chance = dice.roll()
  if (chance < 0.14) {
    const input = { form: dice.one(['new', 'call', 'visit']), content: JSON.stringify(sentence(dice)) }
    return { call: { operation: 'log.keepDraft', input }, at }
  }
  if (chance < 0.2) {
    const bytes = Buffer.from(sentence(dice))
    const input = {
      entry: scene.lastEntry,
      name: 'a.txt',
      size: bytes.length,
      base64: bytes.toString('base64'),
    }
    return commanded('log.attach', input, at)
  }
  if (chance < 0.26) return commanded('log.add', { id: 1, text: sentence(dice) }, at)
  const asked = commanded('log.write', {}, at)
  const input = { kind: 'other', text: `${sentence(dice)} ${asked.call.command}` }
  return { ...asked, call: { ...asked.call, input } }
}

/** One handover, from where it was left when the core died last: every item looked at, the one signs, the other signs. */
async function handOver(core: CoreProcess, scene: Scene): Promise<void> {
  scene.handingOver = true
  try {
    const standing = await look<Standing>(core, scene, 'shift.current')
    if (standing === null) return
    scene.passUntil(standing.windowFrom)
    if (!standing.windowOpen && scene.now() === undefined) return
    await (standing.handover ? receive(core, scene, standing) : sign(core, scene, standing))
  } finally {
    scene.handingOver = false
  }
}

async function sign(core: CoreProcess, scene: Scene, { shift }: Standing): Promise<void> {
  const brief = await look<{ checks: { item: number; state: string | null }[] }>(
    core,
    scene,
    'handover.brief',
  )
  for (const { item, state } of brief?.checks ?? [])
    if (state === null)
      await scene.witness.ask(core, commanded('handover.check', { item, state: 'ok' }, scene.now()))
  const outgoing = shift.crew.find(({ presence, post }) => presence === 'present' && post !== 'leader')
  const input = { person: outgoing?.person.id ?? 1, pin, summary: '' }
  if (brief && core.alive()) await scene.witness.ask(core, commanded('handover.sign', input, scene.now()))
}

async function receive(core: CoreProcess, scene: Scene, { handover }: Standing): Promise<void> {
  const person = handover?.outgoing.id === 1 ? 2 : 1
  await scene.witness.ask(core, commanded('handover.receive', { person, pin }, scene.now()))
}

async function look<T>(core: CoreProcess, scene: Scene, operation: string): Promise<T | null> {
  const reply = await core.ask({ operation, input: {} }, scene.now())
  if (reply && !reply.ok) throw new Error(`${operation} was refused: ${JSON.stringify(reply)}`)
  return (reply?.value as T | undefined) ?? null
}

/** What must be there before a shift can be at work: the second person. */
export function newcomer(at?: string): Asked {
  return commanded('people.add', { ...reliever, roles: [...reliever.roles] }, at)
}
