import { useWords } from '#renderer/app/words.ts'
import type { Edition, Rule, RuleSource } from '#shared/reports/rule.ts'
import { useDeskWords } from './use-desk-words.ts'

/** The rules of a set in words, each with its source, its article, from when it holds and when it was last checked. */
export function RuleLines({ edition }: { edition: Edition }) {
  const t = useWords('reports')
  return (
    <details className="rp-details">
      <summary>{t('rules.show', { n: edition.rules.length + edition.watches.length })}</summary>
      <ol className="dc-plain rp-rules">
        {edition.rules.map((rule) => (
          <li key={rule.code}>
            <b>{rule.words}</b>
            <p className="rp-rule-words">
              <RuleWords rule={rule} />
            </p>
            <SourceWords source={rule.source} />
          </li>
        ))}
        {edition.watches.map((watch) => (
          <li key={watch.code}>
            <b>{watch.words}</b>
            <p className="rp-rule-words">{t('rules.watch', { days: watch.days })}</p>
            <SourceWords source={watch.source} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function RuleWords({ rule }: { rule: Rule }) {
  const t = useWords('reports')
  const desk = useDeskWords()
  const { from, to, channel, limitMinutes, clockStart, minLevel, overrides, followUp } = rule
  const parts = [
    t('rules.way', { from: t(`reporters.${from}`), to: desk(to), channel: t(`channels.${channel}`) }),
    t('clock.from', { start: t(`clock.starts.${clockStart}`) }),
    limitMinutes === null ? t('clock.atOnce') : t('rules.within', { minutes: limitMinutes }),
    t('rules.least', { level: t(`levels.${minLevel as 1 | 2 | 3 | 4}`) }),
    ...overrides.map((one) => t(`rules.overrides.${one}`)),
    followUp?.everyMinutes ? t('rules.every', { minutes: followUp.everyMinutes }) : '',
    followUp && followUp.fixedTimes.length > 0
      ? t('rules.fixed', { times: followUp.fixedTimes.join(t('listed')) })
      : '',
    followUp?.onChange ? t('rules.onChange') : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function SourceWords({ source }: { source: RuleSource }) {
  const t = useWords('reports')
  const { title, number, article, effectiveFrom, effectiveTo, checkedOn } = source
  return (
    <small className="dc-faint">
      <cite lang="zh-CN">{[title, number, article].filter(Boolean).join(' ')}</cite> ·{' '}
      {effectiveTo === null
        ? t('rules.holds', { from: effectiveFrom })
        : t('rules.held', { from: effectiveFrom, to: effectiveTo })}{' '}
      · {t('rules.checked', { on: checkedOn })}
    </small>
  )
}
