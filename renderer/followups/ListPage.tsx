import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { openFollowup, openInstruction } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { urgencyOf } from '#shared/followups/colour.ts'
import { type FollowupTab, followupTabs, showList } from './followup-place.ts'
import { HistoryTab } from './HistoryTab.tsx'
import { InstructionsTab } from './InstructionsTab.tsx'
import { MonthTab } from './MonthTab.tsx'
import { OpenTab } from './OpenTab.tsx'
import { TasksTab } from './TasksTab.tsx'

const tabs = {
  open: OpenTab,
  instructions: InstructionsTab,
  tasks: TasksTab,
  month: MonthTab,
  history: HistoryTab,
} as const

/** The lists of this room: what is open, instructions, duty tasks, the month in figures, what is over. */
export function ListPage({ tab }: { tab: FollowupTab }) {
  const t = useWords('followups')
  usePageKeys({ n: () => openFollowup() })
  const items = followupTabs.map((key) => {
    const Tab = tabs[key]
    return { key, label: t(`tabs.${key}`), children: <Tab /> }
  })
  return (
    <Frame title={t('title')} note={<Note />} actions={<Acts />}>
      <Tabs
        items={items}
        activeKey={tab}
        onChange={(key) => showList(key as FollowupTab)}
        className="dc-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}

function Acts() {
  const t = useWords('followups')
  return (
    <>
      <Button type="primary" onClick={() => openInstruction()}>
        {t('acts.instruction')} <KeyHint keys="F12" />
      </Button>
      <Button onClick={() => openFollowup()}>
        {t('acts.assign')} <KeyHint keys="N" />
      </Button>
    </>
  )
}

/** How many are open and how many of them are over, or that there is none and when that was looked at. */
function Note() {
  const t = useWords('followups')
  const time = useTimeWords()
  const now = useMinute()
  const open = useQuery('followups.list', { states: ['open', 'settled'], exercise: false }, { every: 60_000 })
  if (!open.value) return null
  const n = open.value.length
  const late = open.value.filter(({ next }) => next !== null && urgencyOf(next.dueAt, now) === 'red').length
  if (n === 0) return t('none', { at: time(now, 'time') })
  return late === 0 ? t('note.open', { n }) : t('note.late', { n, late })
}
