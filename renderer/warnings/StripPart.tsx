import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { ColourTag } from '#renderer/ui/ColourTag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { InForce } from '#shared/warnings/views.ts'
import { chipsOf } from './severity.ts'
import './strip.css'
import { useFitting } from './use-fitting.ts'
import { useInForce } from './use-in-force.ts'
import { showChain, showTab } from './warning-place.ts'

/** The warnings in force in the strip, the most severe first; each leads to its warning, the last one to those that find no room. */
export function StripPart() {
  const { warnings } = useInForce()
  return warnings.length > 0 && <Chips groups={chipsOf(warnings)} />
}

function Chips({ groups }: { groups: readonly (readonly InForce[])[] }) {
  const t = useWords('warnings')
  const words = useChipWords()
  const [place, number] = useFitting(groups.map(words))
  const left = groups.slice(number).flat().length
  return (
    <nav ref={place} className="wa-strip" aria-label={t('chips.label')}>
      {groups.slice(0, number).map((group) => (
        <Chip key={group[0]?.id} group={group} words={words(group)} />
      ))}
      {left > 0 && (
        <button type="button" className="wa-chip" onClick={() => showTab('inForce')}>
          <ColourTag colour={null} title={t('chips.moreTitle', { n: left })}>
            +{left}
          </ColourTag>
        </button>
      )}
    </nav>
  )
}

function Chip({ group, words }: { group: readonly InForce[]; words: string }) {
  const t = useWords('warnings')
  const signal = useSignalWords()
  const time = useTimeWords()
  const [first] = group
  if (!first) return null
  const title = group
    .map((one) =>
      t('chips.title', { signal: signal.full(one), issuers: listed(one.issuers), since: time(one.since) }),
    )
    .join('\n')
  return (
    <button type="button" className="wa-chip" onClick={() => showChain(first.id)}>
      <ColourTag colour={first.colour} title={title}>
        {words}
      </ColourTag>
    </button>
  )
}

/** What a chip says: the signal in short, and how many of it when there are several. */
function useChipWords(): (group: readonly InForce[]) => string {
  const signal = useSignalWords()
  return (group) => {
    const words = group[0] ? signal.short(group[0]) : ''
    return group.length > 1 ? `${words} \u00d7${group.length}` : words
  }
}
