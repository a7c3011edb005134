import Button from 'antd/es/button'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { closeAsked } from './asked.ts'
import { InjectFields } from './InjectFields.tsx'
import { useScriptDraft } from './script-draft.ts'

/** The script editor: what comes in at which minute, what is expected by when. */
export function ScriptForm({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const hold = useScriptDraft(drill)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      width="min(1180px, 96vw)"
      title={t('script.edit', { name: drill.name })}
      submitWord={t('save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote {...hold} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="dc-hint">{t('script.explain')}</p>
      {hold.injects.map((inject, index) => (
        <InjectFields key={inject.code} hold={hold} inject={inject} index={index} />
      ))}
      <Button autoFocus={hold.injects.length === 0} onClick={hold.add}>
        {t('script.add')}
      </Button>
    </Dialog>
  )
}
