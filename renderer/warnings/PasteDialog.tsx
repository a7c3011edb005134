import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { close } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { HandPart } from './HandPart.tsx'
import { PastePart } from './PastePart.tsx'
import { TakenPart } from './TakenPart.tsx'
import { type Taking, useTaking } from './taking.ts'
import { showChain } from './warning-place.ts'
import './paste.css'
import './warnings.css'

/** The form a warning comes in by: a text pasted and read while it is typed, or fields filled in by hand; then what became of it. */
export function PasteDialog() {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const taking = useTaking()
  const { taken, mode, ready } = taking
  if (taken)
    return (
      <Dialog
        key="taken"
        open
        title={t('taken.title')}
        width="min(900px, 96vw)"
        submitWord={t('taken.show')}
        cancelWord={t('taken.close')}
        onClose={leave}
        onSubmit={() => {
          leave()
          const first = [...taken.taken, ...taken.known].find(({ chain }) => chain !== null)?.chain
          if (first) showChain(first)
        }}
      >
        <TakenPart taken={taken} onAgain={taking.again} />
      </Dialog>
    )
  return (
    <Dialog
      open
      title={t('paste.title')}
      width="min(1320px, 97vw)"
      submitWord={mode === 'paste' ? t('paste.save', { n: ready }) : t('paste.saveOne')}
      cancelWord={t('paste.later')}
      busy={taking.busy}
      disabled={mode === 'paste' && ready === 0}
      trouble={told(taking.refusal)}
      footNote={<Kept {...taking} />}
      onClose={leave}
      onSubmit={() => void taking.save()}
    >
      <Head {...taking} />
      {mode === 'paste' ? <PastePart {...taking} /> : <HandPart {...taking} />}
    </Dialog>
  )
}

function Head({ mode, set, receivedAt }: Taking) {
  const t = useWords('warnings')
  return (
    <div className="dc-row wa-paste-head">
      <Segmented
        aria-label={t('paste.way')}
        options={(['paste', 'hand'] as const).map((value) => ({ value, label: t(`paste.modes.${value}`) }))}
        value={mode}
        onChange={(value) => set({ mode: value })}
      />
      <span className="wa-received">
        {t('paste.receivedAt')}{' '}
        <MomentInput
          value={receivedAt}
          onChange={(moment) => set({ receivedAt: moment })}
          dateLabel={t('paste.receivedDay')}
          timeLabel={t('paste.receivedTime')}
        />
      </span>
    </div>
  )
}

function Kept({ keptAt, drop, draft }: Taking) {
  const t = useWords('warnings')
  if (keptAt === null) return t('paste.keeps')
  const empty = draft.text === '' && draft.mode === 'paste'
  return (
    <>
      {t('paste.kept')} <TimeText at={keptAt} as="seconds" />{' '}
      {!empty && (
        <Button type="link" size="small" onClick={() => void drop()}>
          {t('paste.clear')}
        </Button>
      )}
    </>
  )
}

function leave(): void {
  close('pasteWarning')
}
