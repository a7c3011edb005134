import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { NoticeOffer, Proposal } from '#shared/responses/proposal.ts'
import { NoticeCard } from './NoticeCard.tsx'
import { ProposalCard } from './ProposalCard.tsx'

/** What the facts suggest and which notices came in; nothing of it is in force by itself. What was put off lies folded beneath. */
export function SuggestionsPanel() {
  const t = useWords('responses')
  const time = useTimeWords()
  const told = useTroubleWords()
  const { value, refusal } = useQuery('responses.proposals', {}, { every: 60_000 })
  const { at } = value ?? {}
  const all = [...(value?.proposals ?? []), ...(value?.notices ?? [])]
  const open = all.filter(({ putOff }) => putOff === null)
  const later = all.filter(({ putOff }) => putOff !== null)
  return (
    <Panel
      className="rs-suggestions"
      title={open.length === 0 ? t('suggest.none') : t('suggest.title', { n: open.length })}
      tone={open.length > 0 ? 'soon' : 'plain'}
      actions={<span className="dc-hint">{at && t('suggest.at', { at: time(at, 'time') })}</span>}
    >
      <Trouble words={told(refusal)} />
      <p className="dc-hint rs-explain">{t('suggest.explain')}</p>
      <Cards all={open} />
      {later.length > 0 && (
        <details className="rs-details">
          <summary>{t('suggest.later', { n: later.length })}</summary>
          <Cards all={later} />
        </details>
      )}
    </Panel>
  )
}

function Cards({ all }: { all: readonly (Proposal | NoticeOffer)[] }) {
  return (
    <ul className="dc-plain rs-cards">
      {all.map((one) => (
        <li key={one.key}>{'plan' in one ? <ProposalCard proposal={one} /> : <NoticeCard notice={one} />}</li>
      ))}
    </ul>
  )
}
