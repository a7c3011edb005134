import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { plannedAfter } from '#shared/reports/in-force.ts'
import type { RuleSet, Switch } from '#shared/reports/rule.ts'
import { ask } from './asked.ts'
import { Planned } from './Planned.tsx'
import { RuleLines } from './RuleLines.tsx'
import { momentOf } from './rule-moment.ts'

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
  const now = momentOf(set, useMinute())
  const { editions, switches, active, shipped } = set
  const edition = editions.find((one) => one.edition === set.edition) ?? editions.at(-1)
  if (!edition) return null
  const last = switches.findLast(({ from }) => from <= now)
  const planned = plannedAfter(set, now)
  const next = editions.findLast(({ from }) => from > now)
  return (
    <Panel
      title={
        <>
          {edition.name} {edition.sample && <Tag tone="soon">{t('rules.sample')}</Tag>}{' '}
          {shipped && <Tag>{t(edition.recordedAt === null ? 'rules.shipped' : 'rules.own')}</Tag>}
        </>
      }
      tone={active ? 'good' : 'plain'}
      actions={
        <>
          <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'rules.on' : 'rules.off')}</Tag>
          <Act
            words={t(planned.length > 0 ? 'rules.takeBack' : active ? 'rules.switchOff' : 'rules.switchOn')}
            set={edition.name}
            act={() => ask({ form: 'switch', set })}
          />
          <Act words={t('rules.change')} set={edition.name} act={() => ask({ form: 'ruleSet', set })} />
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
        {last && <Switched last={last} />}
      </p>
      {planned.map((one) => (
        <Planned key={one.from} planned={one} />
      ))}
      {next && next !== edition && (
        <p>
          <Tag tone="soon">{t('rules.nextEdition', { edition: next.edition })}</Tag>{' '}
          <TimeText at={next.from} as="full" /> {next.by}
        </p>
      )}
      {edition.note !== '' && <p>{edition.note}</p>}
      <RuleLines edition={edition} />
    </Panel>
  )
}

/** Since when a set is on or off, and who switched it why. */
function Switched({ last: { active, from, by, reason, recordedAt } }: { last: Switch }) {
  const t = useWords('reports')
  if (recordedAt === null) return ` · ${t(active ? 'rules.shippedOn' : 'rules.shippedOff')}`
  return (
    <>
      {` · ${t(active ? 'rules.onSince' : 'rules.offSince')} `}
      <TimeText at={from} as="full" /> {by} {reason}
    </>
  )
}

interface ActProps {
  words: string
  set: string
  act(): void
}

/** A button of one set; it is called by the name of its set too, for those who come by keyboard or cannot see where it stands. */
function Act({ words, set, act }: ActProps) {
  return (
    <Button size="small" aria-label={`${words} ${set}`} onClick={act}>
      {words}
    </Button>
  )
}
