import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { EntryKind } from '#shared/log/contract.ts'
import { useKindName } from './use-kind-name.ts'

const anyKind = ''

/** Adds a ready text, for every kind of entry or for one. */
export function NewPhrase({ kinds }: { kinds: readonly EntryKind[] }) {
  const t = useWords('settings')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const nameOf = useKindName()
  const { run, busy, refusal } = useCommand('log.addPhrase')
  const [text, setText] = useState('')
  const [kind, setKind] = useState(anyKind)
  const options = [
    { value: anyKind, label: t('phrases.any') },
    ...kinds.filter(({ active }) => active).map((one) => ({ value: one.code, label: nameOf(one) })),
  ]
  async function add() {
    const outcome = await run({ text, kind: kind === anyKind ? null : kind })
    if (outcome.ok) setText('')
  }
  return (
    <div className="se-new">
      <Field label={t('phrases.text')} fault={say.fault(refusal?.faults?.text)} className="se-wide">
        <Input
          maxLength={400}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={add}
        />
      </Field>
      <Field label={t('phrases.kind')}>
        <Select options={options} value={kind} onChange={setKind} />
      </Field>
      <Button loading={busy} onClick={add}>
        {t('phrases.add')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
