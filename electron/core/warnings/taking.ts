import { plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { factsRead } from '#shared/warnings/from-text.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import type { Message, Taken, Way } from '#shared/warnings/views.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { sha256 } from '../audit/chain.ts'
import { titleOf } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { takeMessages } from './intake.ts'
import { messageOf } from './messages.ts'

/** Takes in pasted words, as read or as corrected; words that are no warning are refused and stay with whoever pasted them. */
export const take: Handler<'warnings.take'> = (work, { text, receivedAt = work.now, items }) => {
  const read = items ?? readWarnings(text, { receivedAt, zone: work.room.zone }).map(factsRead)
  if (read.length === 0) refuse('warnings.noWarning')
  return takeIn(work, { way: 'paste', text, receivedAt }, read)
}

/** Takes in a warning typed by hand. */
export const enter: Handler<'warnings.enter'> = (work, { facts, receivedAt = work.now }) =>
  takeIn(work, { way: 'hand', text: facts.text, receivedAt }, [facts])

/** Refuses what cannot be: a horizon that ends before it begins. */
export function checkFacts(facts: MessageFacts, path: string): void {
  const { issuedAt, validUntil } = facts
  if (issuedAt !== null && validUntil !== null && validUntil <= issuedAt)
    refuseFields({ [`${path}.validUntil`]: 'warnings.endsBeforeIssue' })
}

interface Came {
  way: Way
  text: string
  receivedAt: string
}

function takeIn(work: Work, { way, text, receivedAt }: Came, messages: readonly MessageFacts[]): Taken {
  if (receivedAt > plusMinutes(work.now, 1)) refuseFields({ receivedAt: 'warnings.receivedAhead' })
  messages.forEach((facts, index) => {
    checkFacts(facts, way === 'hand' ? 'facts' : `items.${index}`)
  })
  const bytes = Buffer.from(text)
  const receipt = { way, name: '', sha256: sha256(text), size: bytes.length, raw: text, receivedAt }
  const { receipt: id, result, taken, known } = takeMessages(work, receipt, messages)
  const fresh = taken.map((message) => messageOf(work.db, message))
  for (const message of fresh) tellTaken(work, message, way)
  return { receipt: id, result, taken: fresh, known: known.map((message) => messageOf(work.db, message)) }
}

/** Writes one line of the duty log for a message that is new, exercises and tests named as such. */
export function tellTaken(work: Work, message: Message, way: Way): void {
  if (message.facts.responseLevel === null) tell(work, message, way)
  else tellResponse(work, message)
}

function tell(work: Work, { facts, action, issuedAt }: Message, way: Way): void {
  work.call('log.notice', {
    notice: `warnings.${facts.status === 'actual' ? 'taken' : 'takenApart'}`,
    fields: {
      title: titleOf(work, facts),
      action: work.words(`notices:warnings.action.${action}`),
      issuedAt,
      way: work.words(`notices:warnings.way.${way}`),
      status: work.words(`notices:warnings.status.${facts.status}`),
    },
  })
}

function tellResponse(work: Work, { facts, issuedAt }: Message): void {
  const { issuers, hazard, responseLevel } = facts
  const fields = {
    issuers: issuers.join(work.words('notices:list.comma')),
    hazard,
    level: responseLevel ?? 0,
  }
  work.call('log.notice', { notice: 'warnings.takenResponse', fields: { ...fields, issuedAt } })
}
