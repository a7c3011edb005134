import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined'
import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { datesBetween } from '#shared/calendar/weekday.ts'
import type { YearHold } from './use-year.ts'

/** The year with its state, and the years beside it. */
export function YearStepper({ year, today, picked, pick, announced }: YearHold) {
  const t = useWords('calendar')
  const step = (years: number) => pick(sameDay(picked, year + years))
  return (
    <div className="dc-row">
      <Button icon={<LeftOutlined />} aria-label={t('earlier')} onClick={() => step(-1)} />
      <b className="ca-year-name dc-figures">{t('year', { year: String(year) })}</b>
      <Button icon={<RightOutlined />} aria-label={t('later')} onClick={() => step(1)} />
      <Button disabled={picked === today} onClick={() => pick(today)}>
        {t('today')}
      </Button>
      <Tag tone={announced ? 'good' : 'soon'}>{announced ? t('announced') : t('unannounced')}</Tag>
    </div>
  )
}

/** The same day in another year; 29 February becomes the 28th. */
function sameDay(date: string, year: number): string {
  const month = date.slice(4, 7)
  const days = datesBetween(`${year}${month}-01`, `${year}${month}-31`).filter(
    (one) => one.slice(5, 7) === month.slice(1),
  )
  return days.find((one) => one.slice(8) === date.slice(8)) ?? days.at(-1) ?? `${year}-01-01`
}
