import { go, usePlace } from '#renderer/app/place.ts'

/** What of the call-outs is shown: the lists, a board, typing back from paper, or the beginning of one (for a warning, or for none). */
export type CalloutPlace =
  | { show: 'front' }
  | { show: 'list'; tab: ListTab }
  | { show: 'board'; id: number }
  | { show: 'late'; id: number }
  | { show: 'start'; chain: number | null }

/** The lists of this room. */
export const listTabs = ['open', 'past', 'schemes'] as const

/** A list of this room. */
export type ListTab = (typeof listTabs)[number]

/** Reads the address: `callouts`, `callouts/past`, `callouts/7`, `callouts/7/late`, `callouts/start`, `callouts/start/3`. */
export function useCalloutPlace(): CalloutPlace {
  return calloutPlace(usePlace().detail)
}

/** What an address within this room shows. */
export function calloutPlace(detail: string): CalloutPlace {
  const [first = '', second = ''] = detail.split('/')
  const tab = listTabs.find((name) => name === first)
  if (tab) return { show: 'list', tab }
  if (first === 'start') return { show: 'start', chain: numberOf(second) }
  const id = numberOf(first)
  if (id === null) return { show: 'front' }
  return second === 'late' ? { show: 'late', id } : { show: 'board', id }
}

/** Shows a board. */
export function showBoard(id: number): void {
  go('callouts', String(id))
}

/** Shows one of the lists. */
export function showList(tab: ListTab): void {
  go('callouts', tab)
}

function numberOf(text: string): number | null {
  return /^[1-9]\d*$/.test(text) ? Number(text) : null
}
