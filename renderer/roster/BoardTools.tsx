import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined'
import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { openImport } from '#renderer/app/open-forms.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { monthNumber, monthOf, plusMonths } from '#shared/base/month.ts'
import { mayDo } from '#shared/people/rights.ts'
import { BoardExport } from './BoardExport.tsx'
import { monthWords } from './month.ts'
import { showDays, useShownDays } from './use-shown-days.ts'

/** What the lines of the board are. */
export type BoardBy = 'posts' | 'people'

interface BoardToolsProps {
  by: BoardBy
  onBy(by: BoardBy): void
  onPlan?: () => void
}

/** Which month, what the lines are, planning, and paper. */
export function BoardTools({ by, onBy, onPlan }: BoardToolsProps) {
  const t = useWords('roster')
  const print = usePrint()
  const { month } = useShownDays()
  const of = monthNumber(month)
  const imports = mayDo('administer', useSeated().roles)
  return (
    <div className="dc-row ro-tools">
      <MonthStepper />
      <Segmented
        aria-label={t('board.by')}
        value={by}
        onChange={onBy}
        options={(['posts', 'people'] as const).map((value) => ({ value, label: t(`board.by_${value}`) }))}
      />
      <span className="ro-right">
        {onPlan && (
          <Button type="primary" onClick={onPlan}>
            {t('plan.button')}
          </Button>
        )}
        {imports && <Button onClick={() => openImport('roster')}>{t('board.import')}</Button>}
        <Button onClick={() => print('wallRoster', of)}>
          {t('board.print')} <KeyHint keys="F8" />
        </Button>
        <Button onClick={() => print('wallRosterLarge', of)}>{t('board.printLarge')}</Button>
        <Button onClick={() => print('rosterFiling', of)}>{t('board.printFiling')}</Button>
        <BoardExport month={month} />
      </span>
    </div>
  )
}

function MonthStepper() {
  const t = useWords('roster')
  const language = useLanguage()
  const { month, today, tab } = useShownDays()
  const turn = (months: number) => showDays(tab, plusMonths(month, months))
  return (
    <div className="dc-row ro-stepper">
      <Button
        icon={<LeftOutlined />}
        aria-label={t('board.monthBefore')}
        title={t('board.monthBefore')}
        onClick={() => turn(-1)}
      />
      <strong className="ro-month">{monthWords(month, language)}</strong>
      <Button
        icon={<RightOutlined />}
        aria-label={t('board.monthAfter')}
        title={t('board.monthAfter')}
        onClick={() => turn(1)}
      />
      {month !== monthOf(today) && (
        <Button onClick={() => showDays(tab, monthOf(today))}>{t('board.thisMonth')}</Button>
      )}
    </div>
  )
}
