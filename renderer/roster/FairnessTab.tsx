import Radio from 'antd/es/radio'
import { lazy, Suspense } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { FairnessTable } from './FairnessTable.tsx'
import { fairnessPeriods } from './fairness-span.ts'
import { useFairnessSpan } from './use-fairness-span.ts'
import './roster-acts.css'

const FairnessChart = lazy(() =>
  import('./FairnessChart.tsx').then((loaded) => ({ default: loaded.FairnessChart })),
)

type Span = ReturnType<typeof useFairnessSpan>

/** Who has done how much of their due share over a period, and who is owed; the table says all, the chart shows it. */
export function FairnessTab() {
  const t = useWords('roster')
  const told = useTroubleWords()
  const hold = useFairnessSpan()
  const { span } = hold
  const sound = span.from !== '' && span.to !== '' && span.from <= span.to
  const { value, refusal, loading } = useQuery('roster.fairness', span, { enabled: sound })
  const rows = value ?? []
  return (
    <div className="ra-tab ra-fairness">
      <Period {...hold} />
      <Trouble words={told(refusal)} />
      {!loading && rows.length === 0 && <Empty words={t('fairness.none')} />}
      {rows.length > 0 && (
        <div className="ra-fair">
          <FairnessTable rows={rows} />
          <Suspense fallback={<p className="dc-hint">{t('fairness.drawing')}</p>}>
            <FairnessChart rows={rows} />
          </Suspense>
        </div>
      )}
    </div>
  )
}

function Period({ period, setPeriod, own, setOwn, span }: Span) {
  const t = useWords('roster')
  return (
    <div className="dc-row">
      <Radio.Group
        aria-label={t('fairness.period')}
        optionType="button"
        value={period}
        onChange={(event) => setPeriod(event.target.value)}
        options={fairnessPeriods.map((value) => ({ value, label: t(`fairness.periods.${value}`) }))}
      />
      {period === 'own' ? (
        <>
          <DayInput
            aria-label={t('fairness.from')}
            value={own.from}
            onChange={(from) => setOwn({ ...own, from })}
          />
          <span aria-hidden>–</span>
          <DayInput aria-label={t('fairness.to')} value={own.to} onChange={(to) => setOwn({ ...own, to })} />
        </>
      ) : (
        <span className="dc-figures dc-faint">
          {span.from} – {span.to}
        </span>
      )}
      <span className="dc-hint">{t('fairness.explain')}</span>
    </div>
  )
}
