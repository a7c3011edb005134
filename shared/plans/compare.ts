import type { CardContent, CardStep } from './card.ts'
import { type Difference, type StepField, stepFields } from './difference.ts'

/** What `later` says otherwise than `earlier`; a step is known by its code. A step counts as moved only when its order among the steps both have is another one. */
export function differenceOf(earlier: CardContent, later: CardContent): Difference {
  const before = new Map(earlier.steps.map((step) => [step.code, step]))
  const after = new Map(later.steps.map((step) => [step.code, step]))
  const moved = movedCodes(
    earlier.steps.flatMap(({ code }) => (after.has(code) ? [code] : [])),
    later.steps.flatMap(({ code }) => (before.has(code) ? [code] : [])),
  )
  return {
    added: later.steps.filter(({ code }) => !before.has(code)),
    removed: earlier.steps.filter(({ code }) => !after.has(code)),
    changed: later.steps.flatMap((step) => {
      const was = before.get(step.code)
      const fields = was ? fieldsChanged(was, step, moved) : []
      return was && fields.length > 0 ? [{ step, before: was, fields }] : []
    }),
    never: listed(earlier.never, later.never),
    traps: listed(earlier.traps, later.traps),
    phases: listed(earlier.phases.map(titled), later.phases.map(titled)),
  }
}

function fieldsChanged(before: CardStep, after: CardStep, moved: ReadonlySet<string>): StepField[] {
  return stepFields.filter((field) =>
    field === 'place'
      ? moved.has(after.code)
      : JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
}

/** The fewest steps that must be moved to come from one order to the other: all but the longest run of them that keeps its order. */
function movedCodes(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((code, place) => [code, place]))
  const order = after.map((code) => places.get(code) as number)
  const best = order.map(() => ({ length: 1, from: -1 }))
  for (const [at, place] of order.entries())
    for (let back = 0; back < at; back += 1) {
      const candidate = best[back] as { length: number }
      if ((order[back] as number) < place && candidate.length >= (best[at]?.length ?? 0))
        best[at] = { length: candidate.length + 1, from: back }
    }
  let at = best.reduce((top, one, place) => (one.length > (best[top]?.length ?? 0) ? place : top), 0)
  const kept = new Set<string>()
  while (at >= 0 && at < after.length) {
    kept.add(after[at] as string)
    at = (best[at] as { from: number }).from
  }
  return new Set(after.filter((code) => !kept.has(code)))
}

function listed(before: readonly string[], after: readonly string[]): { added: string[]; removed: string[] } {
  return {
    added: after.filter((one) => !before.includes(one)),
    removed: before.filter((one) => !after.includes(one)),
  }
}

function titled({ code, title }: { code: string; title: string }): string {
  return title === '' ? code : `${code} ${title}`
}
