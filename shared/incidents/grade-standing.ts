import type { Computed, Level } from './grade.ts'
import { gravest } from './grading.ts'

/** A grading as last written down. */
export interface LastGrading {
  level: Level | null
  computed: Level | null
  scale: string
  reason: string
}

/** What is to be written down now that `computed` came out: null when nothing changed. A level set by people holds, except that it is never less grave than what the figures have grown to since. */
export function gradingAfter(
  last: LastGrading | null,
  computed: Pick<Computed, 'level' | 'scale'> | null,
): Omit<LastGrading, 'scale'> | null {
  const now = computed?.level ?? null
  if (
    now === (last?.computed ?? null) &&
    (last === null ? now === null : (computed?.scale ?? '') === last.scale)
  )
    return null
  const set = last !== null && last.level !== last.computed
  if (!set) return { level: now, computed: now, reason: '' }
  const level = graver(now, last.computed) ? gravest([last.level, now]) : last.level
  return { level, computed: now, reason: level === now ? '' : last.reason }
}

function graver(level: Level | null, than: Level | null): boolean {
  return level !== null && (than === null || level < than)
}
