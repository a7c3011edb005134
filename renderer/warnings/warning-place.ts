import { go, usePlace } from '#renderer/app/place.ts'

/** The parts of the warnings page. */
export const warningTabs = ['inForce', 'asks', 'history', 'files'] as const

/** A part of the warnings page. */
export type WarningTab = (typeof warningTabs)[number]

/** What of the warnings is shown: a part, and in it the chain or the message picked. */
export interface WarningPlace {
  tab: WarningTab
  id: number | null
}

/** Reads the address: `warnings`, `warnings/chain/12`, `warnings/asks/7`, `warnings/history`, `warnings/history/12`, `warnings/files`. */
export function useWarningPlace(): WarningPlace {
  return warningPlace(usePlace().detail)
}

/** What an address within this room shows; a number alone is a chain. */
export function warningPlace(detail: string): WarningPlace {
  const [first = '', second = ''] = detail.split('/')
  const alone = numberOf(first)
  if (alone !== null) return { tab: 'inForce', id: alone }
  const tab = warningTabs.find((name) => name === first) ?? 'inForce'
  return { tab, id: numberOf(second) }
}

/** Shows a part of the page. */
export function showTab(tab: WarningTab): void {
  go('warnings', tab === 'inForce' ? '' : tab)
}

/** Shows a chain among those in force, or in the history. */
export function showChain(id: number, tab: WarningTab = 'inForce'): void {
  go('warnings', `${tab === 'history' ? 'history' : 'chain'}/${id}`)
}

/** Shows a message that asks which chain it belongs to. */
export function showAsk(message: number): void {
  go('warnings', `asks/${message}`)
}

function numberOf(text: string): number | null {
  return /^[1-9]\d*$/.test(text) ? Number(text) : null
}
