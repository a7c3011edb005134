import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import type { MessageFacts, MessageMark } from './message.ts'
import type { Colour } from './read-warning.ts'
import type { WarningRules } from './rules.ts'

/** What a message is held against when it comes in: the moment, and the colours its type has (null: a type nobody knows). */
export interface Reception {
  receivedAt: string
  colours: readonly Colour[] | null
  rules: WarningRules
}

/** The facts with what is odd about them marked; nothing is refused for being odd. */
export function markedAtReceipt(facts: MessageFacts, at: Reception): MessageFacts {
  const odd = oddities(facts, at)
  const kept = facts.marks.filter((mark) => !(mark in odd))
  const found = (Object.keys(odd) as (keyof typeof odd)[]).filter((mark) => odd[mark])
  return { ...facts, marks: [...kept, ...found] }
}

/** What is only known when a message comes in, and what holds for types of the room's own as well. */
function oddities(facts: MessageFacts, { receivedAt, colours, rules }: Reception) {
  const { issuedAt, colour, responseLevel, action } = facts
  const early = issuedAt === null ? 0 : minutesBetween(receivedAt, issuedAt)
  const longAgo = -early > rules.longAgoDays * 1440
  const over = endSaid(facts)
  return {
    timeGuessed: issuedAt === null,
    issuedAhead: early > 60,
    issuedLongAgo: longAgo,
    horizonPast: !longAgo && action !== 'lift' && over !== null && over <= receivedAt,
    hazardUnknown: colours === null && responseLevel === null,
    colourNotOfType: colours !== null && colour !== null && !colours.includes(colour),
  } satisfies Partial<Record<MessageMark, boolean>>
}

/** The end of the horizon where the message gives one. */
function endSaid({ issuedAt, horizonHours, validUntil }: MessageFacts): string | null {
  if (validUntil !== null || issuedAt === null || horizonHours === null) return validUntil
  return plusMinutes(issuedAt, horizonHours * 60)
}
