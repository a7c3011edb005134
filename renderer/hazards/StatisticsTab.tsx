import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { useCallback, useState } from 'react'
import { call, useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { type Paper, printPage, useMadePaper } from '#renderer/app/print.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Figure } from '#renderer/ui/Figure.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { Days } from '#shared/base/day.ts'
import type { HazardFigures } from '#shared/hazards/figures.ts'
import { type PeriodKind, periodOf, stepped } from './period.ts'
import { RankingPanel } from './RankingPanel.tsx'
import { counted, share } from './ranking-words.ts'
import { WeeksPanel } from './WeeksPanel.tsx'

const kinds = ['weekly', 'monthly'] as const

/** The statistics of a week or the ranking of a month; the arrows step, F8 prints. */
export function StatisticsTab() {
  const told = useTroubleWords()
  const { zone } = useRoom()
  const today = calendarDate(useMinute(), zone)
  const [kind, setKind] = useState<PeriodKind>('monthly')
  const [day, setDay] = useState(today)
  const days = periodOf(kind, day)
  const { value, refusal } = useQuery('hazards.figures', days)
  useRankingPaper(kind, days)
  const step = (steps: number) => {
    const next = stepped(kind, day, steps)
    if (next <= today) setDay(next)
  }
  usePageKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) })
  return (
    <div className="hz-tab hz-statistics">
      <Bar kind={kind} setKind={setKind} days={days} step={step} asOf={value?.asOf ?? ''} />
      <Trouble words={told(refusal)} />
      {value && <Shown figures={value} kind={kind} />}
    </div>
  )
}

interface BarProps {
  kind: PeriodKind
  setKind(kind: PeriodKind): void
  days: Days
  step(steps: number): void
  asOf: string
}

function Bar({ kind, setKind, days, step, asOf }: BarProps) {
  const t = useWords('hazards')
  return (
    <div className="hz-bar">
      <Segmented
        aria-label={t('figures.kind')}
        options={kinds.map((value) => ({ value, label: t(`figures.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Button aria-label={t('figures.before')} title={t('figures.before')} onClick={() => step(-1)}>
        ←
      </Button>
      <strong className="dc-figures">{t('figures.days', { ...days })}</strong>
      <Button aria-label={t('figures.after')} title={t('figures.after')} onClick={() => step(1)}>
        →
      </Button>
      {asOf !== '' && <span className="dc-hint">{t('figures.asOf', { day: asOf })}</span>}
      <span className="hz-right">
        <Button onClick={printPage}>
          {t('figures.print')} <KeyHint keys="F8" />
        </Button>
      </span>
    </div>
  )
}

function Shown({ figures, kind }: { figures: HazardFigures; kind: PeriodKind }) {
  const t = useWords('hazards')
  const { total, sources, checks } = figures
  const found = sources
    .filter((one) => one.found > 0)
    .map(({ source, found: n }) => `${t(`sources.${source}`)} ${n}`)
  return (
    <>
      <div className="hz-figures">
        {counted.map((name) => (
          <Figure
            key={name}
            label={t(`figures.${name}`)}
            value={total[name]}
            tone={name === 'overdue' && total.overdue > 0 ? 'over' : 'plain'}
          />
        ))}
        <Figure label={t('figures.rate')} value={share(total)} />
      </div>
      {found.length > 0 && <p className="dc-hint">{t('figures.sources', { words: found.join(' · ') })}</p>}
      {checks.all > 0 && <p className="dc-hint">{t('figures.checks', checks)}</p>}
      <RankingPanel figures={figures} />
      {kind === 'monthly' && <WeeksPanel weeks={figures.weeks} />}
    </>
  )
}

/** F8 keeps which days are counted, then opens their sheet. */
function useRankingPaper(kind: PeriodKind, { from, to }: Days): void {
  const make = useCallback(async (): Promise<Paper | null> => {
    const kept = await call('hazards.view', { kind, from, to })
    return kept.ok ? { sheet: 'hazardRanking', of: kept.value.id } : null
  }, [kind, from, to])
  useMadePaper(make)
}
