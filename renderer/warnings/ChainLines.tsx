import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { ChainLine, InForce } from '#shared/warnings/views.ts'
import { ChainState } from './ChainState.tsx'
import { focusStory } from './focus-story.ts'
import { Signal } from './Signal.tsx'

interface ChainLinesProps {
  label: string
  chains: readonly (InForce | ChainLine)[]
  picked: number | null
  onPick(id: number): void
}

/** Warnings under each other: arrows move, Enter shows one and goes into it, Esc there comes back. */
export function ChainLines({ label, chains, picked, onPick }: ChainLinesProps) {
  return (
    <ul className="dc-plain wa-lines" aria-label={label} data-arrows>
      {chains.map((chain) => (
        <li key={chain.id}>
          <button
            type="button"
            data-line
            className="wa-line"
            aria-current={chain.id === picked}
            onClick={() => {
              onPick(chain.id)
              focusStory()
            }}
            onKeyDown={arrowFocus}
          >
            <ChainWords chain={chain} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function ChainWords({ chain }: { chain: InForce | ChainLine }) {
  const t = useWords('warnings')
  const time = useTimeWords()
  const places = listed(chain.places.map(({ name }) => name))
  return (
    <>
      <span className="wa-line-head">
        <Signal signal={chain} />
        {chain.status !== 'actual' && <Tag tone="soon">{t(`statuses.${chain.status}`)}</Tag>}
        {!chain.reported && chain.status === 'actual' && isOpen(chain.state) && (
          <Tag tone="soon">{t('state.unreported')}</Tag>
        )}
        {chain.startMissing && <Tag tone="soon">{t('state.startMissing')}</Tag>}
      </span>
      <span>
        {listed(chain.issuers) || t('list.noIssuer')} · {time(chain.issuedAt)}
      </span>
      {places !== '' && <span className="wa-places">{places}</span>}
      <small>
        <ChainState chain={chain} />
      </small>
    </>
  )
}

function isOpen(state: ChainLine['state']): boolean {
  return state === 'inForce' || state === 'lapsed'
}
