import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { go, usePlace } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { BoardTab } from './BoardTab.tsx'
import { EntryTab } from './EntryTab.tsx'
import { GraphTab } from './GraphTab.tsx'
import { StationsTab } from './StationsTab.tsx'
import { ZonesTab } from './ZonesTab.tsx'
import './waters.css'

/** The waters: every station as it stands, the hydrograph of one, readings entered, danger zones, the register. */
export function Page() {
  const t = useWords('waters')
  const time = useTimeWords()
  const [tab = 'board'] = usePlace().detail.split('/')
  const state = useQuery('waters.state', {}, { every: 60_000 })
  const items = [
    { key: 'board', label: t('tabs.board'), children: <BoardTab state={state} /> },
    { key: 'graph', label: t('tabs.graph'), children: <GraphTab /> },
    { key: 'entry', label: t('tabs.entry'), children: <EntryTab /> },
    { key: 'zones', label: t('tabs.zones'), children: <ZonesTab /> },
    { key: 'stations', label: t('tabs.stations'), children: <StationsTab /> },
  ]
  return (
    <Frame title={t('title')} note={state.value && t('note', { at: time(state.value.at) })}>
      <Tabs
        items={items}
        activeKey={items.some(({ key }) => key === tab) ? tab : 'board'}
        onChange={(key) => go('waters', key)}
        className="dc-tabs wt-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}
