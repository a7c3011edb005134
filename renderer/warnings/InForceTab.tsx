import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { ChainLines } from './ChainLines.tsx'
import { ChainPart } from './ChainPart.tsx'
import { bySeverity } from './severity.ts'
import { useInForce, usePractised } from './use-in-force.ts'
import { showChain, useWarningPlace } from './warning-place.ts'

/** The warnings in force by severity, exercises and tests apart from them, and beside the list the one that is picked. */
export function InForceTab() {
  const t = useWords('warnings')
  const time = useTimeWords()
  const { id } = useWarningPlace()
  const { at, warnings } = useInForce()
  const practised = usePractised()
  const sorted = bySeverity(warnings)
  const picked = id ?? sorted[0]?.id ?? null
  return (
    <div className="wa-two">
      <div className="wa-list">
        <Panel title={t('list.inForce', { n: warnings.length })}>
          {at !== null && sorted.length === 0 && (
            <Empty words={t('card.none', { at: time(at, 'time') })} keys="F4" />
          )}
          <ChainLines
            label={t('list.label')}
            chains={sorted}
            picked={picked}
            onPick={(one) => showChain(one)}
          />
        </Panel>
        {practised.length > 0 && (
          <Panel title={t('list.practised', { n: practised.length })} tone="soon" className="wa-practised">
            <p className="dc-hint wa-list-hint">{t('list.practisedExplain')}</p>
            <ChainLines
              label={t('list.practised', { n: practised.length })}
              chains={bySeverity(practised)}
              picked={picked}
              onPick={(one) => showChain(one)}
            />
          </Panel>
        )}
      </div>
      <ChainPart id={picked} />
    </div>
  )
}
