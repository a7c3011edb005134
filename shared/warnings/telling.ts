import type { MessageFacts } from './message.ts'

/** The fields two receipts of one warning are held against each other by. */
const compared = [
  'action',
  'colour',
  'level',
  'places',
  'areas',
  'validUntil',
  'horizonHours',
  'responseLevel',
] as const

/** True when what a new receipt says speaks for the message rather than what spoke for it so far: the one with an identifier, then the longer words; the same words again change nothing. */
export function speaksRather(fresh: MessageFacts, present: MessageFacts): boolean {
  const identified = Number(fresh.identifier !== '') - Number(present.identifier !== '')
  if (identified !== 0) return identified > 0
  if (fresh.text.length !== present.text.length) return fresh.text.length > present.text.length
  return fresh.text > present.text
}

/** The fields in which a receipt says otherwise than the message. */
export function differences(said: MessageFacts, counts: MessageFacts): string[] {
  return compared.filter((field) => JSON.stringify(said[field]) !== JSON.stringify(counts[field]))
}
