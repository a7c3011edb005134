import Tabs from 'antd/es/tabs'
import { useState } from 'react'
import { usePlace } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import './audit.css'
import { ChainHead } from './ChainHead.tsx'
import { type Following, followed } from './following.ts'
import { Links } from './Links.tsx'
import { PrintJournal } from './PrintJournal.tsx'
import { Verification } from './Verification.tsx'

/** The evidence: the chain's head, its verification, its links, and what was printed. */
export function Page() {
  const t = useWords('audit')
  const [tab, setTab] = useState('links')
  const { detail } = usePlace()
  const [following, setFollowing] = useState<Following>(() => followed(detail))
  function follow(row: Following) {
    setFollowing(row)
    setTab('links')
  }
  const items = [
    {
      key: 'links',
      label: t('tab.links'),
      children: <Links key={`${following.table} ${following.id}`} following={following} onFollow={follow} />,
    },
    { key: 'journal', label: t('tab.journal'), children: <PrintJournal /> },
  ]
  return (
    <Frame title={t('title')}>
      <div className="au-page">
        <div className="au-top">
          <ChainHead />
          <Verification onFollow={follow} />
        </div>
        <Tabs items={items} activeKey={tab} onChange={setTab} destroyOnHidden />
      </div>
    </Frame>
  )
}
