import type { KeyboardEvent } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Report } from '#shared/reports/report.ts'
import { BodyEditor } from './BodyEditor.tsx'
import { ReportActs } from './ReportActs.tsx'
import { ReportSide } from './ReportSide.tsx'
import { useReportEdit } from './report-edit.ts'
import { StateTag } from './StateTag.tsx'
import { useReportWords } from './use-report-words.ts'

/** One report: written on the left, on the right what is missing, what changed since the last one, whom it reached. Ctrl+Enter saves, and like Escape it leaves the text so that the keys of the page are heard. */
export function ReportPage({ id }: { id: number }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('reports.get', { id }, { every: 60_000 })
  if (value) return <OnePage report={value} />
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}

function OnePage({ report }: { report: Report }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const words = useReportWords()
  const hold = useReportEdit(report)
  usePagePaper(report.body.kind === 'day' ? 'dailyBrief' : 'incidentReport', report.id)
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const saves = event.key === 'Enter' && event.ctrlKey
    const leaves = event.key === 'Escape' && event.target !== event.currentTarget
    if (!saves && !leaves) return
    if (saves) void hold.save()
    if (event.target instanceof HTMLElement) event.target.blur()
    event.preventDefault()
  }
  return (
    <Frame
      title={t('page.title', { stage: words.stage(report), number: words.number(report) })}
      note={
        <>
          <StateTag report={report} /> {report.exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
          {hold.changed && <Tag tone="soon">{t('page.unsaved')}</Tag>}
        </>
      }
      actions={<ReportActs hold={hold} />}
    >
      <div className="rp-page">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="rp-editor" aria-label={t('page.text')} tabIndex={0} onKeyDown={onKeyDown}>
          <Trouble words={told(hold.refusal)} />
          <BodyEditor hold={hold} />
        </section>
        <ReportSide report={report} />
      </div>
    </Frame>
  )
}
