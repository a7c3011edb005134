import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { demoPin, type Scene } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { relieve } from './demo-shift.ts'
import type { Stage } from './demo-stage.ts'

type Play = (stage: Stage, scene: Scene, at: Instant) => number | undefined

/** Plays one scene at its moment and keeps the number of what it wrote under its key. */
export function playScene(stage: Stage, scene: Scene, at: Instant): void {
  const made = plays[scene.do](stage, scene, at)
  if (made !== undefined) stage.known.set(scene.key, made)
}

const plays: Record<Scene['do'], Play> = {
  write: (stage, scene, at) => stage.act(scene.by, at, 'log.write', entryOf(stage, scene, at)).id,
  add: (stage, scene, at) =>
    stage.act(scene.by, at, 'log.add', { id: numberOf(stage, scene.of), text: wordsOf(stage, scene).text })
      .id,
  settle: (stage, scene, at) => {
    const input = { id: numberOf(stage, scene.of), result: wordsOf(stage, scene).text }
    return stage.act(scene.by, at, 'log.settle', input).id
  },
  correct: (stage, scene, at) => {
    const { text, reason } = wordsOf(stage, scene)
    return stage.act(scene.by, at, 'log.correct', { id: numberOf(stage, scene.of), text, reason }).id
  },
  note: (stage, scene, at) => {
    const { text } = wordsOf(stage, scene)
    const { matters } = stage.act(scene.by, at, 'handover.note', { text })
    return matters.filter(({ kind }) => kind === 'note').at(-1)?.id
  },
  closeNote: (stage, scene, at) => {
    const input = { id: numberOf(stage, scene.of), result: wordsOf(stage, scene).text }
    stage.act(scene.by, at, 'handover.closeNote', input)
    return undefined
  },
  fault: (stage, scene, at) => {
    const input = { item: scene.item, state: 'fault', note: wordsOf(stage, scene).text } as const
    const { matters } = stage.act(scene.by, at, 'handover.check', input)
    return matters.filter(({ kind }) => kind === 'equipment').at(-1)?.id
  },
  attach: (stage, scene, at) => {
    const content = Buffer.from(wordsOf(stage, scene).text, 'utf8')
    const file = { name: scene.name, size: content.length, base64: content.toString('base64') }
    stage.act(scene.by, at, 'log.attach', { entry: numberOf(stage, scene.of), ...file })
    return undefined
  },
  takeOver: (stage, scene, at) => {
    relieve(stage, scene.day, at, wordsOf(stage, scene).text)
    return undefined
  },
  reopen: (stage, scene, at) => {
    const { leader: person } = crewOf(stage.book, scene.day)
    stage.seat('leader', at, person)
    const input = { shift: scene.shift + 1, person, pin: demoPin, reason: wordsOf(stage, scene).text }
    stage.act(scene.by, at, 'shift.reopen', input)
    return undefined
  },
  closeAgain: (stage, scene, at) => {
    stage.act(scene.by, at, 'shift.closeAgain', { shift: scene.shift + 1 })
    return undefined
  },
}

function entryOf(stage: Stage, scene: Scene, at: Instant) {
  const { text, party, handling, telephone } = wordsOf(stage, scene)
  const { kind, follow, happened, due, dueIn, into, lag } = scene
  const dueAt = due ? stage.moment(...due) : dueIn === undefined ? null : plusMinutes(at, dueIn)
  const happenedAt = happened ? stage.moment(...happened) : lag > 0 ? plusMinutes(at, -lag) : undefined
  const links = scene.links.map((key) => numberOf(stage, key))
  const reopened = into === null ? null : into + 1
  return { kind, text, party, handling, telephone, follow, dueAt, happenedAt, links, reopened }
}

function wordsOf(stage: Stage, { key, words }: Scene) {
  const found = stage.book.lines[words ?? key]
  if (!found) throw new Error(`the demo has no words for ${words ?? key}`)
  return found
}

function numberOf(stage: Stage, key: string): number {
  const known = stage.known.get(key)
  if (known === undefined) throw new Error(`the demo speaks of ${key} before it happened`)
  return known
}
