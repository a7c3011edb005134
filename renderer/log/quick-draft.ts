import { useCommand } from '#renderer/app/call.ts'
import { useExercise } from '#renderer/app/drill.ts'
import { useDraft } from '#renderer/app/use-draft.ts'

/** The line being written; the desk's box and the F2 box are the same line. */
export interface QuickDraft {
  kind: string
  text: string
}

const plain: QuickDraft = { kind: 'other', text: '' }

/** The quick line: what is typed, and saving it; what was begun in a drill stays there. */
export function useQuickDraft() {
  const draft = useDraft(useExercise() ? 'quick-line.drill' : 'quick-line')
  const write = useCommand('log.write')
  const line = readQuickDraft(draft.content)
  const set = (part: Partial<QuickDraft>) => draft.setContent(JSON.stringify({ ...line, ...part }))
  async function save(): Promise<boolean> {
    if (line.text.trim() === '' || write.busy) return false
    const outcome = await write.run({ kind: line.kind, text: line.text })
    if (outcome.ok) await draft.drop()
    return outcome.ok
  }
  return { line, set, save, busy: write.busy, refusal: write.refusal, keptAt: draft.keptAt }
}

function readQuickDraft(content: string): QuickDraft {
  if (content === '') return plain
  const { kind = plain.kind, text = '' } = JSON.parse(content) as Partial<QuickDraft>
  return { kind, text }
}
