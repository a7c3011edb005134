import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { close, openEntry } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { PastedText, type Stretch } from './PastedText.tsx'
import { ReadCard } from './ReadCard.tsx'
import type { Taking } from './taking.ts'

/** The pasted text on the left, what was read from it on the right. */
export function PastePart(taking: Taking) {
  const t = useWords('warnings')
  const { draft, set, items, reading } = taking
  const [marked, setMarked] = useState<Stretch | null>(null)
  const written = draft.text.trim() !== ''
  return (
    <div className="wa-paste">
      <div className="wa-paste-left">
        <PastedText
          text={draft.text}
          marked={marked}
          onText={(text) => {
            setMarked(null)
            set({ text, receivedAt: text.trim() === '' ? null : taking.receivedAt })
          }}
        />
        <p className="dc-hint">{t('paste.hint')}</p>
      </div>
      <section className="wa-cards" aria-label={t('paste.read')} aria-live="polite">
        {!written && <Empty words={t('paste.empty')} />}
        {written && !reading && items.length === 0 && <NoWarning {...taking} />}
        {items.length > 0 && <h3 className="wa-count">{t('paste.found', { n: items.length })}</h3>}
        {items.map((item, index) => (
          <ReadCard key={item.key} item={item} number={index + 1} taking={taking} onMark={setMarked} />
        ))}
      </section>
    </div>
  )
}

/** Words that are no warning are not lost: into the log they go, or the fields are filled in by hand. */
function NoWarning({ draft, set, drop }: Taking) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const log = useCommand('log.write')
  async function write() {
    const outcome = await log.run({ kind: 'weather', text: draft.text.trim() })
    if (!outcome.ok) return
    await drop()
    close('pasteWarning')
    openEntry.write(outcome.value.id)
  }
  return (
    <div className="wa-none">
      <Alert type="warning" showIcon title={t('paste.none')} />
      <div className="dc-row">
        <Button loading={log.busy} onClick={() => void write()}>
          {t('paste.asEntry')}
        </Button>
        <Button onClick={() => set({ mode: 'hand', handText: draft.text })}>{t('paste.byHand')}</Button>
      </div>
      <Trouble words={told(log.refusal)} />
    </div>
  )
}
