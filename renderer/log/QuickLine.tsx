import { useCell } from '#renderer/app/cell.ts'
import { close, openForm } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { PhrasePicker } from './PhrasePicker.tsx'
import { QuickBox } from './QuickBox.tsx'
import { useQuickDraft } from './quick-draft.ts'
import { useKinds } from './use-kinds.ts'
import './log.css'

/** F2: one line from anywhere, in two seconds. */
export function QuickLine() {
  const t = useWords('log')
  const shown = useCell(openForm) === 'quickLine'
  const leave = () => close('quickLine')
  return (
    <Dialog open={shown} title={t('quick.title')} onClose={leave} width={760}>
      <QuickBox focused onSaved={leave} />
      <ReadyTexts />
      <KindKeys />
    </Dialog>
  )
}

function ReadyTexts() {
  const { line, set } = useQuickDraft()
  return <PhrasePicker kind={line.kind} onPick={(phrase) => set({ text: line.text + phrase })} />
}

function KindKeys() {
  const { offered, nameOf } = useKinds()
  return (
    <p className="dc-hint lg-kind-keys">
      {offered.slice(0, 10).map(({ code }, index) => (
        <span key={code}>
          <KeyHint keys={`Alt+${(index + 1) % 10}`} /> {nameOf(code)}
        </span>
      ))}
    </p>
  )
}
