import Button from 'antd/es/button'
import { useState } from 'react'
import { openPlanStart } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { SheetName } from '#shared/paper/contract.ts'
import type { Step } from '#shared/warnings/life.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { StepDialog } from './StepDialog.tsx'

const sheet = SheetName.safeParse('warningSheet')

/** What can be done about a warning now: the steps its state allows, the call-out, the response, the sheet. */
export function ChainActs({ story }: { story: ChainStory }) {
  const t = useWords('warnings')
  const print = usePrint()
  const [act, setAct] = useState<Step | null>(null)
  const first = story.reported || story.status !== 'actual' ? null : 'reported'
  return (
    <div className="dc-row wa-acts">
      {story.open.map((step) => (
        <Button key={step} type={step === first ? 'primary' : 'default'} onClick={() => setAct(step)}>
          {t(`steps.${step}.act`)}
        </Button>
      ))}
      <span className="wa-acts-more">
        <Button onClick={() => go('callouts', `start/${story.id}`)}>{t('acts.callout')}</Button>
        <Button onClick={() => go('responses', `propose/${story.id}`)}>{t('acts.response')}</Button>
        <Button onClick={() => openPlanStart({ chain: story.id })}>{t('acts.plan')}</Button>
        {sheet.success && (
          <Button onClick={() => print(sheet.data, story.id)}>
            {t('acts.print')} <KeyHint keys="F8" />
          </Button>
        )}
      </span>
      {act && <StepDialog story={story} act={act} onClose={() => setAct(null)} />}
    </div>
  )
}
