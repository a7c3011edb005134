import Button from 'antd/es/button'
import { openFollowup } from '#renderer/app/open-forms.ts'
import { usePagePaper, usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { showFollowup, showList } from './followup-place.ts'
import { InstructionActs } from './InstructionActs.tsx'
import { InstructionFacts } from './InstructionFacts.tsx'
import { InstructionStory } from './InstructionStory.tsx'
import { MissingMarks } from './MissingMarks.tsx'
import { StageTag } from './StageTag.tsx'

/** One instruction: its words, what it lacks, what was made of it, everything written beside it. */
export function InstructionPage({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const print = usePrint()
  const { id, number, form, exercise } = instruction
  usePagePaper('instructionSheet', id)
  return (
    <Frame
      title={t('instructionNumbered', { number })}
      note={
        <>
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>} <Tag>{t(`forms.${form}`)}</Tag>{' '}
          <MissingMarks instruction={instruction} />
        </>
      }
      actions={
        <>
          <Button onClick={() => print('instructionSheet', id)}>
            {t('acts.print')} <KeyHint keys="F8" />
          </Button>
          <Button onClick={() => showList('instructions')}>{t('acts.back')}</Button>
        </>
      }
    >
      <div className="fu-now">
        <div className="fu-column">
          <InstructionFacts instruction={instruction} />
        </div>
        <div className="fu-column">
          <InstructionActs instruction={instruction} />
          <Made instruction={instruction} />
          <InstructionStory instruction={instruction} />
        </div>
      </div>
    </Frame>
  )
}

/** The follow-ups made of it, and the way to make one. */
function Made({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const { id, state, words, cleanCopy, incident, followups } = instruction
  const cause = { origin: 'instruction', originId: id, demand: cleanCopy || words, incident } as const
  return (
    <Panel
      title={t('made.title')}
      actions={
        state === 'open' && (
          <Button
            type={followups.length === 0 ? 'primary' : 'default'}
            size="small"
            onClick={() => openFollowup(cause)}
          >
            {t('acts.assign')}
          </Button>
        )
      }
    >
      {followups.length === 0 && <Empty words={t('made.none')} />}
      <ul className="dc-plain">
        {followups.map((one) => (
          <li key={one.id} className="fu-task">
            <span className="fu-task-words">
              <Button type="link" className="fu-link" onClick={() => showFollowup(one.id)}>
                {one.number} {one.title}
              </Button>
              <small>
                {one.charge} · {t('clockBy')} <TimeText at={one.settleBy} as="short" />
              </small>
            </span>
            <StageTag stage={one.stage} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
