import Button from 'antd/es/button'
import { useCell } from '#renderer/app/cell.ts'
import { useExercise } from '#renderer/app/drill.ts'
import { close, openEntry, openForm } from '#renderer/app/open-forms.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { TelephoneFirst } from './TelephoneFirst.tsx'
import { TelephoneMore } from './TelephoneMore.tsx'
import { useTelephoneDraft } from './telephone-draft.ts'
import './log.css'

/** F3: the telephone form. The fields that matter while listening come first, the rest waits behind "more". */
export function TelephoneForm() {
  const shown = useCell(openForm) === 'telephone'
  const exercise = useExercise()
  return shown && <TelephoneDialog key={String(exercise)} />
}

function TelephoneDialog() {
  const t = useWords('log')
  const say = useRefusalWords()
  const form = useTelephoneDraft()
  async function save() {
    const entry = await form.save()
    if (!entry) return
    leave()
    openEntry.write(entry.id)
  }
  return (
    <Dialog
      open
      title={t('telephone.title')}
      width="min(960px, 94vw)"
      onClose={leave}
      onSubmit={() => void save()}
      submitWord={t('telephone.save')}
      cancelWord={t('telephone.later')}
      busy={form.busy}
      trouble={form.refusal && say(form.refusal)}
      footNote={<Kept keptAt={form.keptAt} onClear={form.clear} />}
    >
      <TelephoneFirst {...form} />
      <TelephoneMore {...form} />
    </Dialog>
  )
}

function Kept({ keptAt, onClear }: { keptAt: string | null; onClear(): void }) {
  const t = useWords('log')
  if (keptAt === null) return t('telephone.keeps')
  return (
    <>
      {t('draftKept')} <TimeText at={keptAt} as="seconds" />{' '}
      <Button type="link" size="small" onClick={onClear}>
        {t('telephone.clear')}
      </Button>
    </>
  )
}

function leave(): void {
  close('telephone')
}
