import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { RuleSet } from '#shared/reports/rule.ts'
import { ask } from './asked.ts'
import { RuleLines } from './RuleLines.tsx'

/** Every set of rules: which are on, since when, with source, article and the day they were last checked; samples are off and say so. */
export function RulesTab() {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('reports.ruleSets', {})
  const sets = (value ?? []).toSorted((a, b) => Number(b.active) - Number(a.active))
  return (
    <div className="rp-list">
      <Trouble words={told(refusal)} />
      <div className="dc-row">
        <span className="dc-hint">{t('rules.explain')}</span>
        <Button className="rp-right" onClick={() => ask({ form: 'ruleSet', set: null })}>
          {t('rules.add')}
        </Button>
      </div>
      {sets.map((set) => (
        <OneSet key={set.code} set={set} />
      ))}
    </div>
  )
}

function OneSet({ set }: { set: RuleSet }) {
  const t = useWords('reports')
  const { editions, switches, active, shipped } = set
  const edition = editions.find((one) => one.edition === set.edition) ?? editions.at(-1)
  if (!edition) return null
  const last = switches.at(-1)
  return (
    <Panel
      title={
        <>
          {edition.name} {edition.sample && <Tag tone="soon">{t('rules.sample')}</Tag>}{' '}
          {shipped && <Tag>{t('rules.shipped')}</Tag>}
        </>
      }
      tone={active ? 'good' : 'plain'}
      actions={
        <>
          <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'rules.on' : 'rules.off')}</Tag>
          <Button size="small" onClick={() => ask({ form: 'switch', set })}>
            {t(active ? 'rules.switchOff' : 'rules.switchOn')}
          </Button>
          <Button size="small" onClick={() => ask({ form: 'ruleSet', set })}>
            {t('rules.change')}
          </Button>
        </>
      }
    >
      <p className="dc-faint">
        {t('rules.facts', {
          jurisdiction: edition.jurisdiction,
          edition: edition.edition,
          from: edition.effectiveFrom,
          n: edition.rules.length,
        })}
        {last && (
          <>
            {' · '}
            {last.recordedAt === null ? (
              t(last.active ? 'rules.shippedOn' : 'rules.shippedOff')
            ) : (
              <>
                {t(last.active ? 'rules.onSince' : 'rules.offSince')} <TimeText at={last.from} as="full" />{' '}
                {last.by} {last.reason}
              </>
            )}
          </>
        )}
      </p>
      {edition.note !== '' && <p>{edition.note}</p>}
      <RuleLines edition={edition} />
    </Panel>
  )
}
