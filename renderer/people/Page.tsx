import Tabs from 'antd/es/tabs'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { mayDo } from '#shared/people/rights.ts'
import { OwnPin } from './OwnPin.tsx'
import { PeopleList } from './PeopleList.tsx'
import './people.css'
import { RightsTable } from './RightsTable.tsx'
import { SeatEvents } from './SeatEvents.tsx'

/** The people of the room, what each may do, who sat where, and one's own PIN. */
export function Page() {
  const t = useWords('people')
  const administers = mayDo('administer', useSeated().roles)
  const items = [
    { key: 'list', label: t('tab.list'), children: <PeopleList administers={administers} /> },
    { key: 'rights', label: t('tab.rights'), children: <RightsTable /> },
    { key: 'events', label: t('tab.events'), children: <SeatEvents administers={administers} /> },
    { key: 'pin', label: t('tab.pin'), children: <OwnPin /> },
  ]
  return (
    <Frame title={t('title')} note={administers ? undefined : t('adminOnly')}>
      <Tabs items={items} className="dc-tabs" destroyOnHidden />
    </Frame>
  )
}
