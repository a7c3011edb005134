import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Query } from '#shared/reports/matter.ts'
import { ask } from './asked.ts'
import { showReport } from './report-place.ts'

/** A question from above, and its answer or when it is due. */
export function QueryLine({ query }: { query: Query }) {
  const t = useWords('reports')
  const { askedBy, means, words, askedAt, dueAt, answer, answeredAt, report } = query
  return (
    <li className="rp-query">
      <div className="rp-grow">
        <Tag tone={answeredAt === null ? 'over' : 'good'}>
          {t(answeredAt === null ? 'query.open' : 'query.answered')}
        </Tag>{' '}
        <b>{askedBy}</b> {means} <TimeText at={askedAt} as="short" /> {words}
        <p className="dc-faint">
          {answeredAt === null ? (
            <>
              {t('query.due')} <TimeText at={dueAt} as="short" />
            </>
          ) : (
            <>
              <TimeText at={answeredAt} as="short" /> {answer}
            </>
          )}
        </p>
      </div>
      <span>
        {report !== null && (
          <Button size="small" onClick={() => showReport(report)}>
            {t('query.report')}
          </Button>
        )}
        {answeredAt === null && (
          <Button size="small" type="primary" ghost onClick={() => ask({ form: 'answer', query })}>
            {t('query.answer')}
          </Button>
        )}
      </span>
    </li>
  )
}
