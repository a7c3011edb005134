import { useEffect } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { type Matter, matterPages } from '#shared/handover/handover.ts'
import { MatterDetail } from './MatterDetail.tsx'
import { ResultField } from './ResultField.tsx'
import { useBrief } from './use-brief.ts'
import { useSettling } from './use-settling.ts'

/** Opens a matter, which is kept with name and time; settles it or closes the note. */
export function MatterDialog({ matter, onClose }: { matter: Matter; onClose(): void }) {
  const t = useWords('handover')
  const told = useTroubleWords()
  const fresh = useOpened(matter)
  const draft = useDraft(`handover.settle.${matter.kind}.${matter.id}`)
  const settling = useSettling(matter)
  const isNote = matter.kind === 'note'
  const page = matterPages[matter.kind]
  async function submit() {
    if (!(await settling.run(draft.content))) return
    await draft.drop()
    onClose()
  }
  const submitting = page
    ? {
        onSubmit: () => go(page.room, `${page.path}${matter.id}`),
        submitWord: t('matters.toPage'),
      }
    : matter.kind === 'draft'
      ? {}
      : { onSubmit: submit, submitWord: isNote ? t('matters.closeSubmit') : t('matters.settleSubmit') }
  return (
    <Dialog
      open
      title={t(`kind.${matter.kind}`)}
      width={680}
      cancelWord={t('close')}
      busy={settling.busy}
      trouble={told(settling.refusal)}
      onClose={onClose}
      {...submitting}
    >
      <MatterDetail matter={fresh} />
      {matter.kind === 'draft' && <p>{t('matters.draftOf', { by: matter.by })}</p>}
      {matter.kind !== 'draft' && !page && (
        <ResultField draft={draft} isNote={isNote} refusal={settling.refusal} />
      )}
    </Dialog>
  )
}

/** Tells the core that this matter was opened here, and gives it with everybody who opened it. */
function useOpened(matter: Matter): Matter {
  const { run } = useCommand('handover.openMatter')
  const brief = useBrief()
  const { kind, id } = matter
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when shown.
  useEffect(() => void run({ kind, id }), [kind, id])
  return (
    brief.value?.matters.find(
      (other) => other.kind === kind && other.id === id && other.text === matter.text,
    ) ?? matter
  )
}
