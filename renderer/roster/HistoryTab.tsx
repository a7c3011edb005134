import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined'
import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { daysOfMonth, monthOf, plusMonths } from '#shared/base/month.ts'
import { HistoryEdit } from './HistoryEdit.tsx'
import { monthWords } from './month.ts'
import './roster-acts.css'
import { showDays, useShownDays } from './use-shown-days.ts'

const most = 200

/** Every change of the roster of a month: who, when, why, and what became different. */
export function HistoryTab() {
  const t = useWords('roster')
  const told = useTroubleWords()
  const language = useLanguage()
  const { month, today } = useShownDays()
  const thisMonth = monthOf(today)
  const setMonth = (shown: string) => showDays('history', shown)
  const { value, refusal } = useQuery('roster.history', { ...daysOfMonth(month), limit: most })
  return (
    <div className="ra-tab">
      <div className="dc-row">
        <Button
          icon={<LeftOutlined />}
          aria-label={t('history.earlier')}
          onClick={() => setMonth(plusMonths(month, -1))}
        />
        <b className="ra-month">{monthWords(month, language)}</b>
        <Button
          icon={<RightOutlined />}
          aria-label={t('history.later')}
          onClick={() => setMonth(plusMonths(month, 1))}
        />
        <Button disabled={month === thisMonth} onClick={() => setMonth(thisMonth)}>
          {t('history.thisMonth')}
        </Button>
        <span className="dc-hint">{t('history.explain')}</span>
        <span className="dc-hint ra-right">{value && t('history.count', { n: value.length })}</span>
      </div>
      <Trouble words={told(refusal)} />
      {value?.length === 0 && <Empty words={t('history.none')} />}
      <ul className="dc-plain ra-cards ra-history">
        {value?.map((edit) => (
          <li key={edit.id}>
            <HistoryEdit edit={edit} />
          </li>
        ))}
      </ul>
    </div>
  )
}
