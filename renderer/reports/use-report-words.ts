import { useWords } from '#renderer/app/words.ts'
import type { ReportLine } from '#shared/reports/report.ts'

/** What a report is called. */
export interface ReportWords {
  /** Its stage, follow-ups with their number. */
  stage(report: Pick<ReportLine, 'stage' | 'ordinal'>): string
  /** Its issue number; empty before it is issued. */
  number(report: Pick<ReportLine, 'number'>): string
}

/** What reports are called in the language of the window. */
export function useReportWords(): ReportWords {
  const t = useWords('reports')
  return {
    stage: ({ stage, ordinal }) =>
      stage === 'followUp' ? t('followUpOf', { n: ordinal }) : t(`stages.${stage}`),
    number: ({ number }) =>
      number === null
        ? ''
        : t('numberOf', { series: t(`series.${number.series}`), n: number.number, year: number.year }),
  }
}
