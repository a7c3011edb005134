import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined'
import Button from 'antd/es/button'
import { useEffect } from 'react'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { PageFilter } from './use-page-filter.ts'

/** Goes from duty day to duty day: by buttons, by date, by Alt+PageUp and Alt+PageDown. */
export function DayStepper({ view, day, today }: PageFilter) {
  const t = useWords('log')
  useDayKeys(day, today)
  if (view !== 'day' || day === '') return null
  return (
    <div className="dc-row lg-days">
      <Button icon={<LeftOutlined />} onClick={() => goTo(plusDays(day, -1))}>
        {t('days.before')} <KeyHint keys="Alt+PgUp" />
      </Button>
      <DayInput aria-label={t('days.date')} value={day} latest={today} onChange={(to) => to && goTo(to)} />
      <Button
        disabled={day >= today}
        icon={<RightOutlined />}
        iconPlacement="end"
        onClick={() => goTo(plusDays(day, 1))}
      >
        {t('days.after')} <KeyHint keys="Alt+PgDn" />
      </Button>
      {day !== today && <Button onClick={() => goTo(today)}>{t('days.today')}</Button>}
    </div>
  )
}

function useDayKeys(day: string, today: string): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || day === '') return
      if (event.key === 'PageUp') goTo(plusDays(day, -1))
      else if (event.key === 'PageDown' && day < today) goTo(plusDays(day, 1))
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [day, today])
}

function goTo(day: string): void {
  go('log', day)
}
