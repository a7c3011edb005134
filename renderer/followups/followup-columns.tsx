import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Followup } from '#shared/followups/followup.ts'
import { chargeWords } from './charge-words.ts'
import { StageTag } from './StageTag.tsx'
import { UrgencyMark } from './UrgencyMark.tsx'

/** The columns of a list of follow-ups that are open. */
export function useOpenColumns(): Column<Followup>[] {
  const t = useWords('followups')
  const [number, title, charge, stage] = useCommonColumns()
  return [
    {
      key: 'due',
      title: t('columns.due'),
      width: '14rem',
      show: ({ next }) => next && <UrgencyMark dueAt={next.dueAt} />,
      sort: ({ next }) => next?.dueAt ?? '9',
    },
    number,
    title,
    charge,
    stage,
    {
      key: 'next',
      title: t('columns.next'),
      show: ({ next }) => next && t(`next.${next.step}`),
      sort: ({ next }) => next?.step ?? '',
    },
    {
      key: 'settleBy',
      title: t('columns.settleBy'),
      show: ({ settleBy, extensions }) => (
        <>
          <TimeText at={settleBy} as="short" />{' '}
          {extensions > 0 && <Tag tone="soon">{t('extended', { n: extensions })}</Tag>}
        </>
      ),
      sort: ({ settleBy }) => settleBy,
    },
  ]
}

/** The columns of a list of follow-ups whatever became of them. */
export function useStoryColumns(): Column<Followup>[] {
  const t = useWords('followups')
  const moment = (at: string | null) => at && <TimeText at={at} as="short" />
  return [
    ...useCommonColumns(),
    {
      key: 'assignedAt',
      title: t('columns.assignedAt'),
      show: ({ assignedAt }) => moment(assignedAt),
      sort: ({ assignedAt }) => assignedAt,
    },
    {
      key: 'settleBy',
      title: t('columns.settleBy'),
      show: ({ settleBy }) => moment(settleBy),
      sort: ({ settleBy }) => settleBy,
    },
    {
      key: 'settledAt',
      title: t('columns.settledAt'),
      show: ({ settledAt, clocks }) => (
        <>
          {moment(settledAt)}{' '}
          {clocks.some(({ clock, state }) => clock === 'settle' && state === 'late') && (
            <Tag tone="over">{t('clockState.late')}</Tag>
          )}
        </>
      ),
      sort: ({ settledAt }) => settledAt ?? '',
    },
    {
      key: 'verifiedBy',
      title: t('columns.verifiedBy'),
      show: ({ verifiedBy }) => verifiedBy,
      sort: ({ verifiedBy }) => verifiedBy,
    },
  ]
}

type Common = [Column<Followup>, Column<Followup>, Column<Followup>, Column<Followup>]

function useCommonColumns(): Common {
  const t = useWords('followups')
  return [
    {
      key: 'number',
      title: t('columns.number'),
      width: '9rem',
      show: ({ number }) => <span className="dc-figures">{number}</span>,
      sort: ({ id }) => id,
    },
    {
      key: 'title',
      title: t('columns.title'),
      show: ({ title, kind, exercise }) => (
        <span className="fu-line-title">
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
          {kind !== 'task' && <Tag>{t(`kinds.${kind}`)}</Tag>} {title}
        </span>
      ),
      sort: ({ title }) => title,
    },
    {
      key: 'charge',
      title: t('columns.charge'),
      show: (followup) => (
        <>
          {chargeWords(followup)} <AttentionMarks names={[followup.leadUnit]} />
        </>
      ),
      sort: (followup) => chargeWords(followup),
    },
    {
      key: 'stage',
      title: t('columns.stage'),
      show: ({ stage }) => <StageTag stage={stage} />,
      sort: ({ stage }) => stage,
    },
  ]
}
