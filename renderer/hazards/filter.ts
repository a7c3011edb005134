import { cell, useCell } from '#renderer/app/cell.ts'
import type { HazardFilter } from '#shared/hazards/contract.ts'
import { type HazardState, hazardStates } from '#shared/hazards/step.ts'
import { showTab } from './hazard-place.ts'

/** What the ledger is narrowed to; the choice stays while one looks at a single hazard. */
export interface Narrowed {
  /** `alive` is what is not crossed off nor withdrawn. */
  which: 'alive' | 'all' | HazardState
  grade: 'general' | 'major' | null
  sector: string | null
  township: string | null
  overdue: boolean
  listed: boolean
  words: string
}

const everything: Narrowed = {
  which: 'alive',
  grade: null,
  sector: null,
  township: null,
  overdue: false,
  listed: false,
  words: '',
}

const narrowed = cell<Narrowed>(everything)

/** What the ledger is narrowed to, and the way to narrow it. */
export function useNarrowed(): { filter: Narrowed; set(part: Partial<Narrowed>): void } {
  const filter = useCell(narrowed)
  return { filter, set: (part) => narrowed.write({ ...filter, ...part }) }
}

/** Shows the ledger narrowed to one thing. */
export function showOnly(part: Partial<Narrowed>): void {
  narrowed.write({ ...everything, which: 'all', ...part })
  showTab('list')
}

/** What is chosen as the operations want it. */
export function filterOf({ which, grade, sector, township, overdue, listed, words }: Narrowed): HazardFilter {
  return {
    ...(which === 'all' ? {} : { states: which === 'alive' ? [...alive] : [which] }),
    ...(grade === null ? {} : { grade }),
    ...(sector === null ? {} : { sector }),
    ...(township === null ? {} : { township }),
    ...(overdue ? { overdue } : {}),
    ...(listed ? { listed } : {}),
    ...(words.trim() === '' ? {} : { words: words.trim().slice(0, 100) }),
  }
}

const alive = hazardStates.filter((state) => state !== 'crossedOff' && state !== 'withdrawn')
