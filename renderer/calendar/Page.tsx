import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { mayDo } from '#shared/people/rights.ts'
import './calendar.css'
import { DayPanel } from './DayPanel.tsx'
import { HandDialog } from './HandDialog.tsx'
import { Legend } from './Legend.tsx'
import { NoticeDialog } from './NoticeDialog.tsx'
import { NoticePanel } from './NoticePanel.tsx'
import { PeriodPanel } from './PeriodPanel.tsx'
import { useYear, type YearHold } from './use-year.ts'
import { YearBoard } from './YearBoard.tsx'
import { YearStepper } from './YearStepper.tsx'

/** The calendar: a year at a glance, who says what a day is, the notices and the key periods. */
export function Page() {
  const t = useWords('calendar')
  const hold = useYear()
  const administers = mayDo('administer', useSeated().roles)
  return (
    <Frame
      title={t('title')}
      note={<YearStepper {...hold} />}
      actions={administers && <Acts picked={hold.picked} />}
      tools={<Legend />}
    >
      <div className="ca-page">
        <div className="ca-year">
          <Unannounced {...hold} />
          <YearBoard {...hold} />
        </div>
        <aside className="ca-side">
          <DayPanel {...hold} />
          <PeriodPanel {...hold} administers={administers} />
          <NoticePanel administers={administers} onPick={hold.pick} />
        </aside>
      </div>
    </Frame>
  )
}

function Unannounced({ announced, year, days }: YearHold) {
  const t = useWords('calendar')
  if (announced || days.length === 0) return null
  return (
    <Alert type="warning" showIcon title={t('unannouncedExplain', { year })} className="ca-unannounced" />
  )
}

function Acts({ picked }: { picked: string }) {
  const t = useWords('calendar')
  const [open, setOpen] = useState<'paste' | 'hand' | null>(null)
  const shut = () => setOpen(null)
  return (
    <>
      <Button onClick={() => setOpen('hand')}>{t('hand.open')}</Button>
      <Button type="primary" onClick={() => setOpen('paste')}>
        {t('paste.open')}
      </Button>
      {open === 'paste' && <NoticeDialog onClose={shut} />}
      {open === 'hand' && <HandDialog picked={picked} onClose={shut} />}
    </>
  )
}
