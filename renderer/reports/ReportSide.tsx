import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Delivery, Report } from '#shared/reports/report.ts'
import { ask } from './asked.ts'
import { Differences } from './Differences.tsx'
import { LeadersTold } from './LeadersTold.tsx'
import { Missing } from './Missing.tsx'
import { showReport } from './report-place.ts'
import { useDeskWords } from './use-desk-words.ts'

/** Beside the text: what is missing, who was told first, whom it reached, what changed since the last report, who did what to it. */
export function ReportSide({ report }: { report: Report }) {
  const t = useWords('reports')
  const { state, missing, incident, leadersTold, deliveries, differences, prior, nextAt } = report
  const written = state === 'draft' || state === 'checked'
  return (
    <div className="rp-side">
      <Panel title={t('side.standing')} tone={written && missing.length > 0 ? 'soon' : 'plain'}>
        {incident !== null && <LeadersTold at={leadersTold[0]?.at ?? null} />}
        {written && <Missing codes={missing} />}
        {written && missing.length === 0 && <Tag tone="good">✓ {t('side.ready')}</Tag>}
        {nextAt && (
          <p>
            {t('nextAt')} <TimeText at={nextAt} as="short" />
          </p>
        )}
        <Signed report={report} />
      </Panel>
      {state === 'issued' && (
        <Panel
          title={t('side.deliveries')}
          actions={
            <Button size="small" type="primary" onClick={() => ask({ form: 'deliver', report })}>
              {t('acts.deliver')} <KeyHint keys="D" />
            </Button>
          }
        >
          <Deliveries deliveries={deliveries} />
        </Panel>
      )}
      {prior !== null && (
        <Panel
          title={t('side.differences')}
          actions={
            <Button size="small" onClick={() => showReport(prior)}>
              {t('side.prior')}
            </Button>
          }
        >
          <Differences differences={differences} />
        </Panel>
      )}
      <Revisions report={report} />
    </div>
  )
}

/** Drafter, checker, issuer, each with the time. */
function Signed({ report }: { report: Report }) {
  const t = useWords('reports')
  const { draftedBy, draftedAt, checkedBy, checkedAt, issuedBy, issuedAt, voidedAt, voidReason } = report
  const signed = [
    ['drafted', draftedBy, draftedAt],
    ['checked', checkedBy, checkedAt],
    ['issued', issuedBy, issuedAt],
  ] as const
  return (
    <>
      {signed.map(
        ([act, by, at]) =>
          at && (
            <p key={act} className="rp-signed">
              <span className="dc-faint">{t(`side.${act}`)}</span> {by?.name} <TimeText at={at} as="short" />
            </p>
          ),
      )}
      {voidedAt && (
        <p className="rp-warn">
          {t('side.voided')} <TimeText at={voidedAt} as="short" /> {voidReason}
        </p>
      )}
    </>
  )
}

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const t = useWords('reports')
  const desk = useDeskWords()
  if (deliveries.length === 0) return <p className="dc-faint">{t('side.notSent')}</p>
  return (
    <ol className="dc-plain rp-deliveries">
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <div className="rp-grow">
            <b>{delivery.name}</b>{' '}
            <span className="dc-faint">
              {[
                t(`roles.${delivery.role}`),
                desk(delivery.desk),
                t(`channels.${delivery.channel}`),
                delivery.number,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <p>
              {t('side.sent')} <TimeText at={delivery.sentAt} as="short" />{' '}
              {delivery.receivedAt !== null && (
                <>
                  <Tag tone="good">✓ {t('side.received', { by: delivery.receivedBy })}</Tag>{' '}
                  <TimeText at={delivery.receivedAt} as="short" /> {delivery.answer}
                </>
              )}
            </p>
          </div>
          {delivery.receivedAt === null && (
            <Button size="small" type="primary" ghost onClick={() => ask({ form: 'receipt', delivery })}>
              {t('acts.receipt')} <KeyHint keys="R" />
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Revisions({ report: { revisions } }: { report: Report }) {
  const t = useWords('reports')
  return (
    <details className="rp-details">
      <summary>{t('side.revisions', { n: revisions.length })}</summary>
      <ol className="dc-plain">
        {revisions.toReversed().map(({ id, act, words, at, by }) => (
          <li key={id}>
            <TimeText at={at} as="short" /> {t(`side.acts.${act}`)} {by?.name} {words}
          </li>
        ))}
      </ol>
    </details>
  )
}
