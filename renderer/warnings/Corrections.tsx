import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import type { Message } from '#shared/warnings/views.ts'

const compared = [
  'action',
  'hazard',
  'colour',
  'issuedAt',
  'horizonHours',
  'issuers',
  'places',
  'status',
] as const

/** What was put right in a message, the former words struck beside the new ones; and the answers to which warning it belongs to. */
export function Corrections({ message }: { message: Message }) {
  const t = useWords('warnings')
  const { corrections, answers, sources } = message
  const first = sources[0]?.facts
  const before = (index: number) => corrections[index - 1]?.facts ?? first
  return (
    <>
      {corrections.map(({ id, facts, reason, at, by }, index) => (
        <div key={id} className="wa-correction">
          <Tag tone="soon">{facts ? t('story.corrected') : t('story.withdrawn')}</Tag>{' '}
          <TimeText at={at} as="short" /> {by?.name} · {reason}
          {facts && <Changes before={before(index)} after={facts} />}
        </div>
      ))}
      {answers.map(({ id, belongsTo, at, by }) => (
        <p key={id} className="dc-hint">
          {belongsTo === null ? t('story.answeredNone') : t('story.answered')} · {by?.name}{' '}
          <TimeText at={at} as="short" />
        </p>
      ))}
    </>
  )
}

function Changes({ before, after }: { before: MessageFacts | undefined; after: MessageFacts }) {
  const t = useWords('warnings')
  const say = useFactWords()
  if (!before) return null
  const changed = compared.filter((field) => say(before, field) !== say(after, field))
  return (
    <ul className="dc-plain">
      {changed.map((field) => (
        <li key={field}>
          {t(`fields.${field === 'horizonHours' ? 'hours' : field}`)}: <del>{say(before, field)}</del>{' '}
          {'\u2192'} <ins>{say(after, field)}</ins>
        </li>
      ))}
    </ul>
  )
}

function useFactWords(): (facts: MessageFacts, field: (typeof compared)[number]) => string {
  const t = useWords('warnings')
  const words = useSignalWords()
  const time = useTimeWords()
  return (facts, field) => {
    const said: Record<(typeof compared)[number], string> = {
      action: t(`actions.${facts.action}`),
      hazard: words.hazard(facts.hazard),
      colour: t(`colours.${facts.colour ?? 'none'}`),
      issuedAt: facts.issuedAt === null ? t('story.unsaid') : time(facts.issuedAt),
      horizonHours:
        facts.horizonHours === null ? t('story.unsaid') : t('story.hours', { n: facts.horizonHours }),
      issuers: listed(facts.issuers),
      places: listed(
        facts.places.map(({ name, colour }) => (colour ? `${name} ${t(`colours.${colour}`)}` : name)),
      ),
      status: t(`statuses.${facts.status}`),
    }
    return said[field] || t('story.unsaid')
  }
}
