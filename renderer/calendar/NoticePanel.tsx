import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Notice } from '#shared/calendar/contract.ts'
import { Stretches } from './Stretches.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

interface NoticePanelProps {
  administers: boolean
  onPick(date: string): void
}

/** Every notice of the room, the withdrawn ones too, with what it set and who entered it. */
export function NoticePanel({ administers, onPick }: NoticePanelProps) {
  const t = useWords('calendar')
  const [withdrawing, setWithdrawing] = useState<Notice | null>(null)
  const { value } = useQuery('calendar.notices', {})
  return (
    <Panel title={t('notices.title')}>
      {value?.length === 0 && <Empty words={t('notices.none')} />}
      <ul className="dc-plain ca-lines">
        {value?.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            onPick={onPick}
            onWithdraw={administers ? () => setWithdrawing(notice) : null}
          />
        ))}
      </ul>
      {withdrawing && <WithdrawDialog notice={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Panel>
  )
}

interface NoticeLineProps {
  notice: Notice
  onPick(date: string): void
  onWithdraw: (() => void) | null
}

function NoticeLine({ notice, onPick, onWithdraw }: NoticeLineProps) {
  const t = useWords('calendar')
  const { title, number, days, at, by, withdrawnAt, reason } = notice
  const [first] = days
  return (
    <li className={withdrawnAt === null ? '' : 'ca-withdrawn'}>
      <div className="ca-line-head">
        <b className="ca-grow">{title}</b>
        {withdrawnAt !== null && <Tag>{t('notices.withdrawn')}</Tag>}
      </div>
      <div className="dc-hint">
        <code className="ca-source">{number}</code> · {by?.name} <TimeText at={at} as="short" />
        {reason !== '' && ` · ${reason}`}
      </div>
      <Stretches days={days} />
      <div className="dc-row">
        {first && (
          <Button size="small" onClick={() => onPick(first.date)}>
            {t('notices.show')}
          </Button>
        )}
        {withdrawnAt === null && onWithdraw && (
          <Button size="small" onClick={onWithdraw} aria-label={t('notices.withdrawOf', { number })}>
            {t('notices.withdraw')}
          </Button>
        )}
      </div>
    </li>
  )
}
