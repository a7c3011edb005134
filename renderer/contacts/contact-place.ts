import { go, usePlace } from '#renderer/app/place.ts'

/** What of the address book is shown: the book (of one unit, or all) with somebody of it opened, or tonight's round of numbers to be verified. */
export type ContactPlace = { show: 'book'; unit: number | null; contact: number | null } | { show: 'stale' }

/** Reads the address: `contacts`, `contacts/unit/7`, `contacts/contact/12`, `contacts/stale` (or `contacts/numbers`, as the due item says). */
export function useContactPlace(): ContactPlace {
  return contactPlace(usePlace().detail)
}

/** What an address within this room shows. */
export function contactPlace(detail: string): ContactPlace {
  const [first = '', second = ''] = detail.split('/')
  const number = /^[1-9]\d*$/.test(second) ? Number(second) : null
  if (first === 'stale' || first === 'numbers') return { show: 'stale' }
  return {
    show: 'book',
    unit: first === 'unit' ? number : null,
    contact: first === 'contact' ? number : null,
  }
}

/** Shows the book, of one unit or whole. */
export function showUnit(unit: number | null): void {
  go('contacts', unit === null ? '' : `unit/${unit}`)
}

/** Shows tonight's round. */
export function showStale(): void {
  go('contacts', 'stale')
}
