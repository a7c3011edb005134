import Button from 'antd/es/button'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { KeyTabs } from '#renderer/ui/KeyTabs.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { ask } from './asked.ts'
import { ResultsTab } from './ResultsTab.tsx'
import { SetForm } from './SetForm.tsx'
import { SetsTab } from './SetsTab.tsx'
import { StandingsTab } from './StandingsTab.tsx'
import { showTab, trainingTabs, useTrainingPlace } from './training-place.ts'
import { useMayPlan } from './use-may-plan.ts'

const parts = { sets: <SetsTab />, standings: <StandingsTab />, results: <ResultsTab /> }

/** The question sets, how everybody stands with them, and every result. */
export function FrontPage() {
  const t = useWords('training')
  const { tab } = useTrainingPlace()
  const mayPlan = useMayPlan()
  const keys = trainingTabs.map((one, index): [string, () => void] => [`${index + 1}`, () => showTab(one)])
  usePageKeys({
    ...Object.fromEntries(keys),
    ...(mayPlan ? { n: () => ask({ set: null }) } : {}),
    Escape: () => go('drills'),
  })
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      actions={
        mayPlan && (
          <Button onClick={() => ask({ set: null })}>
            {t('acts.add')} <KeyHint keys="N" />
          </Button>
        )
      }
    >
      <KeyTabs
        tabs={trainingTabs}
        words={(key) => t(`tabs.${key}`)}
        parts={parts}
        active={tab}
        onChange={showTab}
      />
      <SetForm />
    </Frame>
  )
}
