import { go } from '#renderer/app/place.ts'

/** What of the plans is shown: the list, a card (by number or code) with a tab of it, a version, the editor of a draft, two versions beside each other, or the list with the form that begins a card. */
export type PlanPlace =
  | { show: 'list' }
  | { show: 'start'; cause: 'incident' | 'chain' | 'entry' | ''; id: number | null }
  | { show: 'card'; plan: number | string; tab: CardTab }
  | { show: 'version'; id: number }
  | { show: 'edit'; id: number }
  | { show: 'difference'; a: number; b: number }

/** The tabs of a card. */
export const cardTabs = ['card', 'versions'] as const

/** A tab of a card. */
export type CardTab = (typeof cardTabs)[number]

const causes = ['incident', 'chain', 'entry'] as const

/** What an address within this room shows. */
export function planPlace(detail: string): PlanPlace {
  const [first = '', second = '', third = ''] = detail.split('/')
  const id = numberOf(second)
  if (first === '') return { show: 'list' }
  if (first === 'start')
    return { show: 'start', cause: causes.find((cause) => cause === second) ?? '', id: numberOf(third) }
  if (first === 'version' && id !== null) return { show: 'version', id }
  if (first === 'edit' && id !== null) return { show: 'edit', id }
  const other = numberOf(third)
  if (first === 'difference' && id !== null && other !== null) return { show: 'difference', a: id, b: other }
  return {
    show: 'card',
    plan: numberOf(first) ?? first,
    tab: cardTabs.find((tab) => tab === second) ?? 'card',
  }
}

/** Shows a card. */
export function showCard(plan: number | string, tab: CardTab = 'card'): void {
  go('plans', tab === 'card' ? String(plan) : `${plan}/${tab}`)
}

/** Shows the editor of a draft. */
export function showEditor(version: number): void {
  go('plans', `edit/${version}`)
}

/** Shows what the later of two versions says otherwise. */
export function showDifference(a: number, b: number): void {
  go('plans', `difference/${Math.min(a, b)}/${Math.max(a, b)}`)
}

function numberOf(text: string): number | null {
  return /^[1-9]\d*$/.test(text) ? Number(text) : null
}
