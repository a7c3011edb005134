import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'

import { type ListTab, showList } from './callout-place.ts'
import { OpenList } from './OpenList.tsx'
import { PastList } from './PastList.tsx'
import { SchemeList } from './SchemeList.tsx'

/** The call-outs that are open, those that are over, and the schemes they are made by. */
export function Lists({ tab }: { tab: ListTab }) {
  const t = useWords('callouts')
  usePageKeys({ n: begin })
  const items = [
    { key: 'open', label: t('tab.open'), children: <OpenList /> },
    { key: 'past', label: t('tab.past'), children: <PastList /> },
    { key: 'schemes', label: t('tab.schemes'), children: <SchemeList /> },
  ]
  return (
    <Frame
      title={t('title')}
      actions={
        <Button type="primary" onClick={begin}>
          {t('acts.start')} <KeyHint keys="N" />
        </Button>
      }
    >
      <Tabs
        items={items}
        activeKey={tab}
        onChange={(key) => showList(key as ListTab)}
        className="dc-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}

function begin(): void {
  go('callouts', 'start')
}
