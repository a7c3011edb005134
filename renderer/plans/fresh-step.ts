import type { CardStep } from '#shared/plans/card.ts'

/** A new step behind another, in its phase, with a code no step has. */
export function freshStep(steps: readonly CardStep[], behind: CardStep | null): CardStep {
  const taken = new Set(steps.map(({ code }) => code))
  let number = steps.length + 1
  while (taken.has(`s${number}`)) number += 1
  return {
    code: `s${number}`,
    phase: behind?.phase ?? '0-5',
    kind: 'do',
    words: '',
    whom: null,
    responsible: '',
    dueMinutes: behind?.dueMinutes ?? null,
    answer: { kind: 'none', unit: '', choices: [], required: false },
    after: [],
    attachments: [],
    note: '',
  }
}

/** The steps with one moved up or down; moved past the edge of its phase it goes into the next one. */
export function moved(steps: readonly CardStep[], code: string, by: 1 | -1): CardStep[] {
  const at = steps.findIndex((each) => each.code === code)
  const step = steps[at]
  const other = steps[at + by]
  if (!step || !other) return [...steps]
  if (other.phase !== step.phase)
    return steps.map((each) => (each.code === code ? { ...each, phase: other.phase } : each))
  return steps.map((each, index) => (index === at ? other : index === at + by ? step : each))
}
