import Alert from 'antd/es/alert'
import Tabs from 'antd/es/tabs'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { mayDo } from '#shared/people/rights.ts'
import { ChecklistItems } from './ChecklistItems.tsx'
import { EntryKinds } from './EntryKinds.tsx'
import { HoursOfChange } from './HoursOfChange.tsx'
import { Phrases } from './Phrases.tsx'
import { RoomFacts } from './RoomFacts.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import './settings.css'

/** The room's settings, by matter; administrators change them, everyone may look. */
export function Page() {
  const t = useWords('settings')
  const administers = mayDo('administer', useSeated().roles)
  return (
    <Frame title={t('title')}>
      <div className="se-page">
        {!administers && <Alert type="info" showIcon title={t('adminOnly')} className="dc-trouble" />}
        <Tabs items={tabs(t, administers)} destroyOnHidden tabPlacement="start" />
        <footer className="se-foot">{t('foot')}</footer>
      </div>
    </Frame>
  )
}

function tabs(t: ReturnType<typeof useWords<'settings'>>, administers: boolean) {
  const may = { administers }
  return [
    { key: 'room', label: t('tab.room'), children: <RoomTab {...may} /> },
    { key: 'look', label: t('tab.look'), children: <SettingsForm part="look" {...may} /> },
    { key: 'handover', label: t('tab.handover'), children: <HandoverTab {...may} /> },
    { key: 'locking', label: t('tab.locking'), children: <SettingsForm part="locking" {...may} /> },
    { key: 'checklist', label: t('tab.checklist'), children: <ChecklistItems {...may} /> },
    { key: 'kinds', label: t('tab.kinds'), children: <EntryKinds {...may} /> },
    { key: 'phrases', label: t('tab.phrases'), children: <Phrases /> },
    { key: 'backup', label: t('tab.backup'), children: <SettingsForm part="backup" {...may} /> },
  ]
}

function RoomTab({ administers }: { administers: boolean }) {
  return (
    <>
      <RoomFacts />
      <SettingsForm part="room" administers={administers} />
    </>
  )
}

function HandoverTab({ administers }: { administers: boolean }) {
  return (
    <>
      <SettingsForm part="handover" administers={administers} />
      <HoursOfChange administers={administers} />
    </>
  )
}
