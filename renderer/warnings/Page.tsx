import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { open } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { AsksTab } from './AsksTab.tsx'
import { FilesTab } from './FilesTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { InForceTab } from './InForceTab.tsx'
import { useInForce } from './use-in-force.ts'
import './page.css'
import './warnings.css'
import { showTab, useWarningPlace, type WarningTab, warningTabs } from './warning-place.ts'

/** The warnings: those in force with all that was done about them, those that ask, the history, the files taken in. */
export function Page() {
  const t = useWords('warnings')
  const time = useTimeWords()
  const { tab } = useWarningPlace()
  const { at, warnings } = useInForce()
  const loose = useQuery('warnings.held', {}).value
  const counts: Partial<Record<WarningTab, number>> = {
    inForce: warnings.length,
    asks: (loose?.asks.length ?? 0) + (loose?.held.length ?? 0),
  }
  return (
    <Frame
      title={t('title')}
      note={at && t('page.note', { n: warnings.length, at: time(at, 'time') })}
      actions={
        <Button type="primary" onClick={() => open('pasteWarning')}>
          {t('page.paste')} <KeyHint keys="F4" />
        </Button>
      }
    >
      <Tabs
        className="dc-tabs wa-tabs"
        activeKey={tab}
        onChange={(key) => showTab(key as WarningTab)}
        destroyOnHidden
        items={warningTabs.map((key) => ({
          key,
          label: counts[key]
            ? t('page.counted', { tab: t(`tabs.${key}`), n: counts[key] })
            : t(`tabs.${key}`),
          children: parts[key],
        }))}
      />
    </Frame>
  )
}

const parts = {
  inForce: <InForceTab />,
  asks: <AsksTab />,
  history: <HistoryTab />,
  files: <FilesTab />,
}
