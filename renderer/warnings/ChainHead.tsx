import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { Place } from '#shared/warnings/message.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { ChainState } from './ChainState.tsx'
import { Signal } from './Signal.tsx'

/** What the warning is and how it stands, in a few lines. */
export function ChainHead({ story }: { story: ChainStory }) {
  const t = useWords('warnings')
  const words = useSignalWords()
  return (
    <header className="wa-head">
      <h2>
        <Signal signal={story} />{' '}
        {story.status !== 'actual' && <Tag tone="soon">{t(`statuses.${story.status}`)}</Tag>}{' '}
        <ReportedTag story={story} />
      </h2>
      {story.headline !== '' && story.headline !== words.plain(story) && (
        <p className="wa-headline">{story.headline}</p>
      )}
      {story.status !== 'actual' && <p className="wa-note">{t('story.practised')}</p>}
      {story.startMissing && <p className="wa-note">{t('story.startMissing')}</p>}
      <Facts>
        <Fact name={t('story.state')}>
          <ChainState chain={story} />
        </Fact>
        <Fact name={t('fields.issuers')}>{listed(story.issuers) || t('list.noIssuer')}</Fact>
        <Fact name={t('story.since')}>
          <TimeText at={story.since} as="full" />
        </Fact>
        <Fact name={t('fields.places')}>
          <Places places={story.places} />
        </Fact>
        <Callouts chain={story.id} />
        <Responses chain={story.id} />
      </Facts>
    </header>
  )
}

function ReportedTag({ story }: { story: ChainStory }) {
  const t = useWords('warnings')
  if (story.status !== 'actual') return null
  return story.reported ? (
    <Tag tone="good">{t('state.reported')}</Tag>
  ) : (
    <Tag tone="soon">{t('state.unreported')}</Tag>
  )
}

function Places({ places }: { places: readonly Place[] }) {
  const t = useWords('warnings')
  if (places.length === 0) return t('story.noPlaces')
  return (
    <span className="wa-place-list">
      {places.map(({ name, colour }) => (
        <span key={`${name} ${colour}`}>
          {name}
          {colour && <> ({t(`colours.${colour}`)})</>}
        </span>
      ))}
    </span>
  )
}

/** The call-outs of this warning, how many answered. */
function Callouts({ chain }: { chain: number }) {
  const t = useWords('warnings')
  const callouts = useQuery('callouts.list', { chain }).value ?? []
  if (callouts.length === 0) return null
  return (
    <Fact name={t('story.callouts')}>
      {callouts.map(({ id, title, counts }) => (
        <button key={id} type="button" className="wa-link" onClick={() => go('callouts', String(id))}>
          {t('story.callout', { title, answered: counts.answered, total: counts.total })}
        </button>
      ))}
    </Fact>
  )
}

/** The responses begun for this warning. */
function Responses({ chain }: { chain: number }) {
  const t = useWords('warnings')
  const words = useSignalWords()
  const responses = useQuery('responses.list', { chain }).value ?? []
  if (responses.length === 0) return null
  return (
    <Fact name={t('story.responses')}>
      {responses.map(({ id, matter, level }) => (
        <button key={id} type="button" className="wa-link" onClick={() => go('responses', String(id))}>
          {t('story.response', { matter, level: level === null ? '' : words.numeral(level) })}
        </button>
      ))}
    </Fact>
  )
}
