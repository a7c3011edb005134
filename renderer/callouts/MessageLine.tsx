import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type CallForm, formKeys } from './call-form.ts'
import { messageTargets } from './message-targets.ts'

/** One message to everybody whose first step is a message: it was sent, in these words. */
export function MessageLine({ board, calling, onLeave }: CallForm) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('callouts.sent')
  const [words, setWords] = useState(board.title)
  const targets = messageTargets(board)
  async function send() {
    const outcome = await run({ id: board.id, targets: targets.map(({ id }) => id), words })
    if (!outcome.ok) return
    for (const target of outcome.value.targets) calling.keep(target)
    const [first] = outcome.value.queue
    if (first !== undefined) calling.pick(first)
    onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field in it.
    <div className="co-form" onKeyDown={formKeys({ send: () => void send(), leave: onLeave })}>
      <Field label={t('message.label', { n: targets.length })} hint={t('message.hint')}>
        <Input autoFocus maxLength={2000} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <Trouble words={told(refusal)} />
      <div className="dc-row">
        <Button type="primary" loading={busy} onClick={() => void send()}>
          {t('message.act', { n: targets.length })} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
