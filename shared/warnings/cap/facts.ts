import { type Instant, milliseconds, readInstant } from '#shared/base/instant.ts'
import { hazardOf } from '../hazard.ts'
import { issuersWithin } from '../issuer.grammar.ts'
import type { MessageFacts, MessageMark } from '../message.ts'
import { levelOfColour } from '../rank.grammar.ts'
import { type Colour, colours, type ReadWarning, type WarningAction } from '../read-warning.ts'
import type { Alert, Info } from './alert.ts'
import { areasOf } from './areas.ts'
import { hazardOfCode, isGeneral } from './hazard-of-code.ts'
import { textsOf } from './texts.ts'
import { saidAt, wordsOf } from './words.ts'

const hour = 3_600_000

/** What a message says: its fields, and from its words what the fields leave out (what is done with the warning, how far ahead, places, figures). */
export function factsOf(alert: Alert, zone: string): MessageFacts {
  const [info = nothing(alert)] = alert.infos
  const words = wordsOf(alert, info, zone)
  const spoken = alert.infos.filter(({ language }) => language === info.language)
  const colour = highest(spoken) ?? words?.colour ?? null
  const { hazard, eventType } = typeOf(info, words)
  const action = actionOf(alert.kind, words)
  return {
    issuers: issuersOf(alert, info, words),
    issuerCodes: alert.senderCode === '' ? [] : [alert.senderCode.slice(0, 60)],
    action,
    hazard: hazard.slice(0, 80),
    eventType,
    colour,
    level: colour === null ? (words?.level ?? null) : levelOfColour(colour),
    responseLevel: null,
    productKind: words?.productKind ?? 'other',
    audience: alert.internal ? 'internal' : 'public',
    status: eventType === '00000' ? 'test' : alert.status,
    issuedAt: issuedAt(alert, info, words),
    horizonHours: words?.horizonHours ?? null,
    validUntil: action === 'lift' ? null : info.expires,
    ...areasOf(spoken, words),
    quantities: (words?.quantities ?? []).slice(0, 200),
    reference: words?.reference ? referenceOf(words.reference) : null,
    identifier: alert.identifier.slice(0, 400),
    refers: alert.references.map((one) => one.slice(0, 400)),
    ...textsOf(alert, info),
    marks: marksOf(alert, { words, hazard, colour, action }),
  }
}

/** A cancel may come without any block. */
function nothing(alert: Alert): Info {
  const none = { eventType: '', event: '', colour: null, areas: [] }
  const texts = {
    headline: '',
    description: alert.note,
    instruction: '',
    senderName: alert.sender,
    language: '',
  }
  return { ...none, ...texts, effective: null, expires: null }
}

function highest(infos: readonly Info[]): Colour | null {
  return colours.findLast((colour) => infos.some((info) => info.colour === colour)) ?? null
}

/** The field says the type; the words may name it more exactly. */
function typeOf({ eventType, event }: Info, words: ReadWarning | null) {
  const said = words && hazardOf(words.hazard) ? words : null
  const finer =
    said !== null && (said.eventType === eventType || (isGeneral(eventType) && sameGroup(said, eventType)))
  const named = [
    finer && said.hazard,
    hazardOfCode(eventType),
    hazardOf(event)?.name,
    event,
    said?.hazard,
    eventType,
  ]
  const hazard = named.find((name) => typeof name === 'string' && name !== '') || '-'
  return { hazard, eventType: eventType || hazardOf(hazard)?.eventType || null }
}

function sameGroup({ eventType }: ReadWarning, code: string): boolean {
  return eventType?.slice(0, 3) === code.slice(0, 3)
}

function actionOf(kind: Alert['kind'], words: ReadWarning | null): WarningAction {
  if (kind === 'cancel' || words?.action === 'lift') return 'lift'
  if (words && words.action !== 'issue') return words.action
  return kind === 'update' ? 'update' : 'issue'
}

/** Offices named in the words before a platform that only passes on; one sender may be several offices. */
function issuersOf(alert: Alert, info: Info, words: ReadWarning | null): string[] {
  const sender = alert.form === 'national' ? alert.sender : info.senderName || alert.sender
  const named = words?.issuers ?? []
  const split = issuersWithin(sender.slice(0, 200), 0)?.names ?? [sender]
  const chosen =
    named.length > 0 && named.every((name) => sender.includes(name) || !info.description.includes(sender))
      ? named
      : split
  return chosen.slice(0, 20).map((name) => name.slice(0, 120))
}

/** The minute the words name is when it was signed, the field when it was sent; more than an hour apart the field counts. */
function issuedAt({ form, sent }: Alert, { effective }: Info, words: ReadWarning | null): Instant {
  const near = [saidAt(words), form === 'national' ? effective : null].find(
    (at) => at !== null && Math.abs(milliseconds(at) - milliseconds(sent)) <= hour,
  )
  return near ?? sent
}

function referenceOf({ hazard, colour, issuedAt: said }: NonNullable<ReadWarning['reference']>) {
  return { hazard, colour, issuedAt: said === null ? null : readInstant(said) }
}

interface Told {
  words: ReadWarning | null
  hazard: string
  colour: Colour | null
  action: WarningAction
}

function marksOf(alert: Alert, { words, hazard, colour, action }: Told): MessageMark[] {
  const said = saidAt(words)
  const otherwise = [
    words !== null && words.hazard !== hazard,
    words?.colour && words.colour !== colour,
    action === 'lift' && alert.kind !== 'cancel',
    said !== null && Math.abs(milliseconds(said) - milliseconds(alert.sent)) > hour,
  ]
  const wrong: Partial<Record<MessageMark, boolean>> = {
    exercise: alert.status !== 'exercise' && (words?.marks.includes('exercise') ?? false),
    wordsDiffer: otherwise.some(Boolean),
  }
  return [...alert.marks, ...(Object.keys(wrong) as MessageMark[]).filter((mark) => wrong[mark])]
}
