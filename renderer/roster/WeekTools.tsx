import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { plusDays } from '#shared/base/zone.ts'
import { MineReminders } from './MineReminders.tsx'
import { showDays } from './use-shown-days.ts'

/** Which week, and the reminder texts. */
export function WeekTools({ monday, today }: { monday: string; today: string }) {
  const t = useWords('roster')
  const language = useLanguage()
  const [reminding, setReminding] = useState(false)
  const turn = (weeks: number) => showDays('week', plusDays(monday, weeks * 7))
  return (
    <div className="dc-row ro-tools">
      <Button icon={<LeftOutlined />} onClick={() => turn(-1)}>
        {t('week.before')} <KeyHint keys="PgUp" />
      </Button>
      <strong className="ro-month">
        {dayWords(monday, language)} – {dayWords(plusDays(monday, 6), language)}
      </strong>
      <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => turn(1)}>
        {t('week.after')} <KeyHint keys="PgDn" />
      </Button>
      <Button onClick={() => showDays('week', today)}>{t('week.this')}</Button>
      <span className="ro-right">
        <Button onClick={() => setReminding(true)}>{t('mine.reminders')}</Button>
      </span>
      {reminding && <MineReminders day={plusDays(today, 1)} onClose={() => setReminding(false)} />}
    </div>
  )
}
