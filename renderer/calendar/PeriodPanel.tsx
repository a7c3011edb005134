import Button from 'antd/es/button'
import { useState } from 'react'
import { usePostName } from '#renderer/app/post-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'
import { DropPeriodDialog } from './DropPeriodDialog.tsx'
import { PeriodDialog } from './PeriodDialog.tsx'
import { useDayWords } from './use-day-words.ts'
import type { YearHold } from './use-year.ts'

type Asked = { act: 'add' } | { act: 'change' | 'drop'; period: KeyPeriod }

/** The key periods that touch the year, with their duty rules. */
export function PeriodPanel({ periods, year, administers }: YearHold & { administers: boolean }) {
  const t = useWords('calendar')
  const [asked, setAsked] = useState<Asked | null>(null)
  const shut = () => setAsked(null)
  return (
    <Panel
      title={t('periods.title')}
      actions={
        administers && (
          <Button size="small" onClick={() => setAsked({ act: 'add' })}>
            {t('periods.add')}
          </Button>
        )
      }
    >
      {periods.length === 0 && <Empty words={t('periods.none', { year: String(year) })} />}
      <ul className="dc-plain ca-lines">
        {periods.map((period) => (
          <PeriodLine
            key={period.id}
            period={period}
            onAsk={administers ? (act) => setAsked({ act, period }) : null}
          />
        ))}
      </ul>
      {asked?.act === 'drop' && <DropPeriodDialog period={asked.period} onClose={shut} />}
      {asked?.act === 'change' && <PeriodDialog period={asked.period} year={year} onClose={shut} />}
      {asked?.act === 'add' && <PeriodDialog period={null} year={year} onClose={shut} />}
    </Panel>
  )
}

interface PeriodLineProps {
  period: KeyPeriod
  onAsk: ((act: 'change' | 'drop') => void) | null
}

function PeriodLine({ period, onAsk }: PeriodLineProps) {
  const t = useWords('calendar')
  const say = useDayWords()
  const { name, kind, from, to, source } = period
  return (
    <li>
      <div className="ca-line-head">
        <b className="ca-grow">{name}</b>
        <Tag>{t(`periodKinds.${kind}`)}</Tag>
      </div>
      <div className="dc-figures">{say.span(from, to)}</div>
      <PeriodRules period={period} />
      {source !== '' && (
        <div className="dc-hint">
          <code className="ca-source">{source}</code>
        </div>
      )}
      {onAsk && (
        <div className="dc-row">
          <Button size="small" onClick={() => onAsk('change')} aria-label={t('periods.changeOf', { name })}>
            {t('periods.change')}
          </Button>
          <Button size="small" onClick={() => onAsk('drop')} aria-label={t('periods.dropOf', { name })}>
            {t('periods.drop')}
          </Button>
        </div>
      )}
    </li>
  )
}

function PeriodRules({ period: { extra, leaderOnSite, fixedRoster } }: { period: KeyPeriod }) {
  const t = useWords('calendar')
  const postName = usePostName()
  const rules = [
    ...extra.map(({ post, number }) => t('periods.extraOf', { post: postName(post), n: number })),
    ...(leaderOnSite ? [t('periods.leaderOnSite')] : []),
    ...(fixedRoster ? [t('periods.fixedRoster')] : []),
  ]
  if (rules.length === 0) return <div className="dc-hint">{t('periods.plain')}</div>
  return <div>{rules.join(t('listComma'))}</div>
}
