import { type Instant, milliseconds } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { MessageMark } from '../message.ts'
import type { Alert } from './alert.ts'
import { child, children, type Element, textIn } from './element.ts'
import { infosIn } from './info.ts'
import { momentOf } from './moment.ts'

/** In which zone a message is read, and how much of it. */
export interface CapReading {
  zone: string
  points: number
  infos: number
  areas: number
}

const dayLong = 86_400_000

/** Reads the `alert` of a message; one that lacks what every message must have, or is not meant to be acted on, is refused. */
export function readAlert(element: Element, reading: CapReading): Alert {
  const form = formOf(element)
  const [identifier, sender] = [needed(element, 'identifier'), needed(element, 'sender')]
  const { at: sent, zoned } = timeOf(element, form === 'national' ? 'sendTime' : 'sent', reading.zone)
  const status = statusOf(needed(element, 'status'))
  const kind = kindOf(needed(element, 'msgType'))
  const scope = needed(element, 'scope')
  const read = infosIn(element, { ...reading, form, sent })
  if (read.infos.length === 0 && kind !== 'cancel') refuse('warnings.elementMissing', { element: 'info' })
  const expires = read.infos[0]?.expires ?? null
  const unsure = !zoned || (expires !== null && expires < sent) || otherTime(identifier, sent, reading.zone)
  return {
    form,
    identifier,
    sender,
    senderCode: textIn(element, 'senderCode'),
    sent,
    status,
    kind,
    internal: !/^public$/i.test(scope) || /^inner$/i.test(textIn(element, 'secClassification')),
    note: textIn(element, 'note'),
    references: referencesIn(textIn(element, 'references')),
    infos: read.infos,
    marks: [...new Set<MessageMark>([...read.marks, ...(unsure ? (['timeUnsure'] as const) : [])])],
  }
}

/** The national form has a code of the sender and writes its time as `sendTime`. */
function formOf(element: Element): Alert['form'] {
  if (child(element, 'sendTime') || child(element, 'senderCode')) return 'national'
  if (child(element, 'sent')) return 'oasis'
  const [code] = children(element, 'code')
  return code && child(code, 'method') ? 'national' : 'oasis'
}

function needed(element: Element, name: string): string {
  const text = textIn(element, name)
  return text === '' ? refuse('warnings.elementMissing', { element: name }) : text.slice(0, 500)
}

function timeOf(element: Element, name: string, zone: string) {
  const text = needed(element, name)
  return momentOf(text, zone) ?? refuse('warnings.badTime', { element: name, text: text.slice(0, 60) })
}

function statusOf(text: string): Alert['status'] {
  const status = text.toLowerCase()
  if (status === 'actual' || status === 'exercise' || status === 'test') return status
  return refuse('warnings.statusNotForUse', { status: text.slice(0, 60) })
}

function kindOf(text: string): Alert['kind'] {
  const kind = text.toLowerCase()
  if (kind === 'alert' || kind === 'update' || kind === 'cancel') return kind
  return refuse('warnings.messageNotForUse', { kind: text.slice(0, 60) })
}

/** The national form names the first message, OASIS triples `sender,identifier,sent` of all earlier ones. */
function referencesIn(text: string): string[] {
  const named = text.split(/\s+/).flatMap((one) => {
    const parts = one.split(',')
    return [parts.length >= 3 ? parts.slice(1, -1).join(',') : (parts[0] ?? '')]
  })
  return [...new Set(named.filter((one) => one !== ''))].slice(0, 50)
}

/** The number of a national message ends in the time it was made; more than a day from its time of sending, one of them is wrong. */
function otherTime(identifier: string, sent: Instant, zone: string): boolean {
  const found = /^\d{14}_(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d(?:_\d+)?$/.exec(identifier)
  if (!found) return false
  const [, year, month, day, hours, minutes] = found
  const told = momentOf(`${year}-${month}-${day} ${hours}:${minutes}`, zone)
  return told === null || Math.abs(milliseconds(told.at) - milliseconds(sent)) > dayLong
}
