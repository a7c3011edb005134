import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Reporting } from '#shared/reports/matter.ts'
import type { ReportLine } from '#shared/reports/report.ts'
import { QueryLine } from './QueryLine.tsx'
import { showReport } from './report-place.ts'
import { StateTag } from './StateTag.tsx'
import { useReportWords } from './use-report-words.ts'

/** The reports of one incident in order, the questions from above, what leaders released and approved. */
export function ReportsOf({ reporting }: { reporting: Reporting }) {
  const t = useWords('reports')
  const { reports, queries, leadersTold, watch } = reporting
  return (
    <>
      <p className="rp-told">
        {leadersTold.length === 0 ? (
          <Tag tone="over">{t('of.leadersNot')}</Tag>
        ) : (
          <Tag tone="good">
            ✓ {t('of.leadersTold', { names: leadersTold.map(({ name }) => name).join(t('listed')) })}{' '}
            {leadersTold[0] && <TimeText at={leadersTold[0].at} as="time" />}
          </Tag>
        )}
      </p>
      {reports.length === 0 && <p className="dc-faint">{t('of.none')}</p>}
      <ol className="dc-plain rp-reports">
        {reports.map((report) => (
          <Line key={report.id} report={report} />
        ))}
      </ol>
      <ul className="dc-plain">
        {queries.map((query) => (
          <QueryLine key={query.id} query={query} />
        ))}
      </ul>
      <Words reporting={reporting} />
      {watch.endedAt !== null && (
        <p className="dc-faint">
          {t('of.watchEnded')} <TimeText at={watch.endedAt} as="short" /> {watch.words}
        </p>
      )}
    </>
  )
}

function Line({ report }: { report: ReportLine }) {
  const t = useWords('reports')
  const words = useReportWords()
  const { id, title, unconfirmed, issuedAt, nextAt, exercise } = report
  return (
    <li>
      <Button type="link" size="small" className="rp-link" onClick={() => showReport(id)}>
        <b>{words.stage(report)}</b> {words.number(report)} {title}
      </Button>
      <span>
        {exercise && <Tag tone="soon">{t('exercise')}</Tag>} <StateTag report={report} />{' '}
        {unconfirmed > 0 && <Tag tone="soon">{t('of.unconfirmed', { n: unconfirmed })}</Tag>}{' '}
        {issuedAt && <TimeText at={issuedAt} as="short" />}
        {nextAt && (
          <small className="dc-faint">
            {' '}
            {t('of.next')} <TimeText at={nextAt} as="short" />
          </small>
        )}
      </span>
    </li>
  )
}

/** What leaders released on the cause, and whom they allowed to report to over the head of the next level. */
function Words({ reporting: { releases, skips } }: { reporting: Reporting }) {
  const t = useWords('reports')
  return (
    <ul className="dc-plain">
      {releases.map(({ id, words, leader, happenedAt, source }) => (
        <li key={`cause ${id}`}>
          <Tag>{t('of.cause')}</Tag> {words}{' '}
          <span className="dc-faint">{t('of.by', { leader, source })}</span>{' '}
          <TimeText at={happenedAt} as="short" />
        </li>
      ))}
      {skips.map(({ id, addressee, leader, reason, happenedAt }) => (
        <li key={`skip ${id}`}>
          <Tag>{t('of.skip')}</Tag> {addressee}{' '}
          <span className="dc-faint">{t('of.by', { leader, source: reason })}</span>{' '}
          <TimeText at={happenedAt} as="short" />
        </li>
      ))}
    </ul>
  )
}
