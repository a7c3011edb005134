/** The usual patterns: one shift of 24 hours, two of 12, three of 8. */
export const presets = { day: 24, half: 12, third: 8 } as const

/** A pattern of shifts; `own` is any other. */
export type Preset = keyof typeof presets | 'own'

/** The hours of change of a pattern that begins at `first`, `HH:mm`. */
export function changesOf(preset: keyof typeof presets, first: string): string[] {
  const step = presets[preset]
  const start = Number(first.slice(0, 2))
  return Array.from(
    { length: 24 / step },
    (_, index) => `${String((start + index * step) % 24).padStart(2, '0')}${first.slice(2)}`,
  )
}

/** The pattern that hours of change follow. */
export function presetOf(changes: readonly string[]): Preset {
  const names = Object.keys(presets) as (keyof typeof presets)[]
  const first = changes[0] ?? '08:00'
  return names.find((name) => changesOf(name, first).join() === changes.join()) ?? 'own'
}
