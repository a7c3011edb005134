import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { type Book, Scene } from './demo-book.ts'
import { countyCues } from './demo-county.ts'
import { firstMinutes } from './demo-crew.ts'
import { mattersCues } from './demo-matters.ts'
import { rosterCues } from './demo-roster.ts'
import { playScene } from './demo-scene.ts'
import { frameOf } from './demo-shift.ts'
import { type Cue, isLate, type Stage } from './demo-stage.ts'

/** Everything that happens up to now, in the order of time; what would lie in the future has not happened. */
export function cuesOf(stage: Stage, lastDay: number, now: Instant): Cue[] {
  const days = [...Array(lastDay + 1).keys()]
  const told = [...stage.book.scenes, ...days.flatMap((day) => routineOf(stage.book, day))]
  const cues = [
    ...firstMinutes(stage),
    ...rosterCues(stage),
    ...countyCues(stage, now),
    ...mattersCues(stage, now),
    ...days.flatMap((day) => frameOf(stage, day, lastDay)),
    ...told.flatMap((scene, index) => cueOf(stage, { scene, index, now })),
  ]
  return cues.filter(({ at }) => at <= now).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** The moment of a scene, its seconds scattered; what happened minutes ago is left out when the shift was not yet taken over then. */
function cueOf(stage: Stage, told: { scene: Scene; index: number; now: Instant }): Cue[] {
  const { scene, index, now } = told
  const play = (at: Instant): void => playScene(stage, scene, at)
  if (scene.at !== undefined) {
    const seconds = (index * 23) % 50
    return [{ at: plusMinutes(stage.moment(scene.day, scene.at), seconds / 60), play }]
  }
  const at = plusMinutes(now, -(scene.ago ?? 0))
  return isLate(stage, now, scene.day) ? [{ at, play }] : []
}

/** What happens every day, in words that change from day to day, a few minutes earlier or later. */
function routineOf({ routine }: Book, day: number): Scene[] {
  return routine.map(({ slot, at, variants, ...rest }, order) =>
    Scene.parse({
      ...rest,
      day,
      do: 'write',
      at: later(at, (day * 7 + order * 3) % 9),
      key: `${slot}/${day}`,
      words: `${slot}.${(day % variants) + 1}`,
    }),
  )
}

function later(time: string, minutes: number): string {
  const [hours = '', written = ''] = time.split(':')
  return `${hours}:${String(Number(written) + minutes).padStart(2, '0')}`
}
