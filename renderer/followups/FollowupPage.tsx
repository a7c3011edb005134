import Button from 'antd/es/button'
import { usePagePaper } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Followup } from '#shared/followups/followup.ts'
import { ClockRow } from './ClockRow.tsx'
import { FollowupActs } from './FollowupActs.tsx'
import { FollowupFacts } from './FollowupFacts.tsx'
import { FollowupStory } from './FollowupStory.tsx'
import { showList } from './followup-place.ts'
import { StageTag } from './StageTag.tsx'

/** One follow-up: its clocks, what can be done, what it says, and everything that happened to it as a line of time. */
export function FollowupPage({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const { number, title, stage, kind, exercise, instruction } = followup
  usePagePaper('instructionSheet', instruction)
  return (
    <Frame
      title={t('numbered', { number })}
      note={
        <>
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>} <Tag>{t(`kinds.${kind}`)}</Tag>{' '}
          <StageTag stage={stage} />
        </>
      }
      actions={<Button onClick={() => showList()}>{t('acts.back')}</Button>}
    >
      <div className="fu-now">
        <div className="fu-column">
          <Panel title={title}>
            <ClockRow followup={followup} />
            <FollowupActs followup={followup} />
          </Panel>
          <FollowupFacts followup={followup} />
        </div>
        <div className="fu-column">
          <FollowupStory followup={followup} />
        </div>
      </div>
    </Frame>
  )
}
