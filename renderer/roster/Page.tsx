import Tabs from 'antd/es/tabs'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { BoardTab } from './BoardTab.tsx'
import { ChangesTab } from './ChangesTab.tsx'
import { FairnessTab } from './FairnessTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { LeaveTab } from './LeaveTab.tsx'
import { MineTab } from './MineTab.tsx'
import { MonthNote } from './MonthNote.tsx'
import './roster.css'
import { RulesTab } from './RulesTab.tsx'
import { showDays, useShownDays } from './use-shown-days.ts'
import { WeekTab } from './WeekTab.tsx'

/** The roster: the month as a board, the week, one's own duties, swaps, leave, fairness, history, rules. */
export function Page() {
  const t = useWords('roster')
  const { tab, month } = useShownDays()
  const items = [
    { key: 'board', label: t('tabs.board'), children: <BoardTab /> },
    { key: 'week', label: t('tabs.week'), children: <WeekTab /> },
    { key: 'mine', label: t('tabs.mine'), children: <MineTab /> },
    { key: 'changes', label: t('tabs.changes'), children: <ChangesTab /> },
    { key: 'leave', label: t('tabs.leave'), children: <LeaveTab /> },
    { key: 'fairness', label: t('tabs.fairness'), children: <FairnessTab /> },
    { key: 'history', label: t('tabs.history'), children: <HistoryTab /> },
    { key: 'rules', label: t('tabs.rules'), children: <RulesTab /> },
  ]
  return (
    <Frame title={t('title')} note={<MonthNote month={month} />}>
      <Tabs
        items={items}
        activeKey={items.some(({ key }) => key === tab) ? tab : 'board'}
        onChange={(key) => showDays(key, month)}
        className="dc-tabs ro-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}
