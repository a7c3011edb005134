import { useEffect } from 'react'
import rules from '#resources/rules/alarm-rules.json'
import sounds from '#resources/sounds/alarms.json'
import type { Alarm, AlarmKind } from '#shared/alarms/alarm.ts'

const loudness = 0.35

/** Rings for as long as an alarm is not silenced: at once when one begins, and again after the seconds its colour has. */
export function useBell(alarms: readonly Alarm[]): void {
  const loud = alarms.filter(({ silenced }) => silenced === null)
  const [first] = loud
  const kind = first?.kind ?? null
  const seconds = first ? rules.repeatSeconds[first.red ? 'red' : 'amber'] : 0
  const which = loud.map(({ key }) => key).join('\n')
  useEffect(() => {
    if (kind === null || which === '') return
    void sound(kind)
    const again = setInterval(() => void sound(kind), seconds * 1000)
    return () => clearInterval(again)
  }, [kind, seconds, which])
}

/** Sounds one kind of alarm, made here: no file, no network. Resolves when it has been heard. */
export function sound(kind: AlarmKind): Promise<void> {
  const { notes, seconds, wave } = sounds.tones[kind]
  const context = new AudioContext()
  const volume = new GainNode(context, { gain: loudness })
  volume.connect(context.destination)
  notes.forEach((frequency, index) => {
    if (frequency === 0) return
    const tone = new OscillatorNode(context, { type: wave as OscillatorType, frequency })
    tone.connect(volume)
    tone.start(context.currentTime + index * seconds)
    tone.stop(context.currentTime + (index + 1) * seconds)
  })
  return new Promise((resolve) => {
    setTimeout(
      () => {
        void context.close()
        resolve()
      },
      notes.length * seconds * 1_000 + 300,
    )
  })
}
