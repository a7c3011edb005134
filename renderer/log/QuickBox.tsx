import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import type { KeyboardEvent } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useQuickDraft } from './quick-draft.ts'
import { useKinds } from './use-kinds.ts'

interface QuickBoxProps {
  focused?: boolean
  onSaved?: () => void
}

/** One line into the log: Enter saves, Alt with a digit picks the kind. */
export function QuickBox({ focused = false, onSaved }: QuickBoxProps) {
  const t = useWords('log')
  const say = useRefusalWords()
  const { line, set, save, busy, refusal, keptAt } = useQuickDraft()
  const { offered, nameOf } = useKinds()
  async function saveAndTell() {
    if (await save()) onSaved?.()
  }
  function onKeyDown(event: KeyboardEvent) {
    const kind = event.altKey ? offered[(Number(event.key) + 9) % 10] : undefined
    if (kind) set({ kind: kind.code })
    else if (event.key === 'Enter' && !event.ctrlKey && !event.nativeEvent.isComposing) void saveAndTell()
    else return
    event.preventDefault()
  }
  return (
    <div>
      <div className="lg-quick">
        <Select
          aria-label={t('quick.kind')}
          value={line.kind}
          onChange={(kind) => set({ kind })}
          options={offered.map(({ code }, index) => ({
            value: code,
            label: nameOf(code),
            title: `Alt+${index + 1}`,
          }))}
          popupMatchSelectWidth={false}
        />
        <Input
          aria-label={t('quick.text')}
          placeholder={t('quick.placeholder')}
          autoFocus={focused}
          value={line.text}
          onChange={(event) => set({ text: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <Button
          type="primary"
          loading={busy}
          disabled={line.text.trim() === ''}
          onClick={() => void saveAndTell()}
        >
          {t('quick.save')} <KeyHint keys="Enter" />
        </Button>
      </div>
      {keptAt !== null && line.text !== '' && (
        <div className="dc-hint">
          {t('draftKept')} <TimeText at={keptAt} as="seconds" />
        </div>
      )}
      <Trouble words={refusal && say(refusal)} />
    </div>
  )
}
