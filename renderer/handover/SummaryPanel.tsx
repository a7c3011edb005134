import TextArea from 'antd/es/input/TextArea'
import type { DraftHold } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Handover } from '#shared/handover/handover.ts'

interface SummaryPanelProps {
  draft: DraftHold
  handover: Handover | null
}

/** The summary: a draft until the outgoing side signs, then part of the record. */
export function SummaryPanel({ draft, handover }: SummaryPanelProps) {
  const t = useWords('handover')
  const time = useTimeWords()
  if (handover) {
    return (
      <Panel title={t('summary.title')}>
        {handover.summary === '' ? t('summary.empty') : t('summary.signedWith', { text: handover.summary })}
      </Panel>
    )
  }
  const hint = draft.keptAt === null ? undefined : t('summary.kept', { time: time(draft.keptAt, 'seconds') })
  return (
    <Panel title={t('summary.title')} className="ho-summary">
      <Field label={t('summary.label')} hint={hint}>
        <TextArea
          rows={4}
          maxLength={4000}
          placeholder={t('summary.placeholder')}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
    </Panel>
  )
}
