import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { ConditionFact, ConditionMet } from '#shared/responses/condition.ts'

/** Conditions with what meets each: which warning, which station, what people say. */
export function ConditionList({ conditions }: { conditions: readonly ConditionMet[] }) {
  const factWords = useFactWords()
  const t = useWords('responses')
  if (conditions.length === 0) return null
  return (
    <ul className="dc-plain rs-conditions">
      {conditions.map(({ code, words, facts, judged }) => (
        <li key={code}>
          <b>{words}</b>
          {facts.map((fact) => (
            <span key={factWords(fact)}>{factWords(fact)}</span>
          ))}
          {judged !== '' && <span>{t('condition.judged', { words: judged })}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What meets a condition, in words. */
export function useFactWords(): (fact: ConditionFact) => string {
  const t = useWords('responses')
  const time = useTimeWords()
  const { hazard } = useSignalWords()
  return (fact) => {
    if (fact.kind === 'station')
      return t('condition.station', {
        name: fact.name,
        level: metres(fact.level),
        above: metres(fact.above),
        over: t(`thresholds.${fact.over}`),
        at: time(fact.observedAt),
      })
    const lapsed = fact.lapsed ? t('condition.lapsed') : ''
    return t('condition.warning', {
      issuers: fact.issuers.join(t('comma')),
      hazard: hazard(fact.hazard),
      colour: t(`colours.${fact.colour}`),
      at: time(fact.issuedAt),
      lapsed,
    })
  }
}

function metres(millimetres: number): string {
  return (millimetres / 1000).toFixed(2)
}
