import type { News } from '#shared/contract/wire.ts'
import { cell } from './cell.ts'

/** An alarm that nobody has answered at this window yet. */
export type Alarm = Extract<News, { type: 'alarm' }> & { number: number }

let rung = 0

/** The alarms that ring, the newest last. */
export const ringing = cell<readonly Alarm[]>([])

/** Rings: shown until someone answers it, heard at once. */
export function ring(news: Extract<News, { type: 'alarm' }>): void {
  rung += 1
  ringing.write([...ringing.read(), { ...news, number: rung }])
  sound()
}

/** Someone has seen an alarm. */
export function answer(alarm: Alarm): void {
  ringing.write(ringing.read().filter((other) => other !== alarm))
}

const tones = [880, 660, 880, 660, 880, 660]
const seconds = 0.28

/** Three rising and falling calls, made here: no file, no network. */
function sound(): void {
  const context = new AudioContext()
  const volume = new GainNode(context, { gain: 0.35 })
  volume.connect(context.destination)
  tones.forEach((frequency, index) => {
    const tone = new OscillatorNode(context, { type: 'triangle', frequency })
    tone.connect(volume)
    tone.start(context.currentTime + index * seconds)
    tone.stop(context.currentTime + (index + 1) * seconds)
  })
  setTimeout(() => void context.close(), tones.length * seconds * 1_000 + 500)
}
