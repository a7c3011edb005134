import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Editing } from './editing.ts'
import { Findings } from './Findings.tsx'

/** What is wrong with the card as it stands on the screen; a press goes to the step. */
export function EditorFindings({ hold, onPick }: { hold: Editing; onPick(step: string): void }) {
  const t = useWords('plans')
  const say = useRefusalWords()
  const { content } = hold.draft
  const { value, refusal } = useQuery('plans.check', { content })
  return (
    <div className="pl-editor-head">
      <p className="dc-hint">{t('findings.explain')}</p>
      <Trouble words={refusal && say(refusal)} />
      {value && <Findings findings={value} steps={content.steps} onPick={onPick} />}
    </div>
  )
}
