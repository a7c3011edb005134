import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { call } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { dateTime } from '#shared/base/clock-face.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { mostPasted } from '#shared/waters/contract.ts'
import type { EntryLine } from './entry-draft.ts'

type Row = ValueOf<'waters.read'>['rows'][number]

/** Words or a table pasted: read into lines that are looked at before anything is saved. */
export function PasteDialog({ onClose, onLines }: { onClose(): void; onLines(lines: EntryLine[]): void }) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const { zone } = useRoom()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function read() {
    setBusy(true)
    const outcome = await call('waters.read', { text })
    setBusy(false)
    setRefusal(outcome.ok ? null : outcome.refusal)
    if (!outcome.ok) return
    onLines(outcome.value.rows.map((row) => lineOf(row, zone)))
    onClose()
  }
  return (
    <Dialog
      open
      title={t('entry.pasteTitle')}
      width={720}
      submitWord={t('entry.read')}
      cancelWord={t('entry.cancel')}
      busy={busy}
      disabled={text.trim() === ''}
      trouble={refusal && (refusal.faults?.text ? (say.fault(refusal.faults.text) ?? null) : say(refusal))}
      onSubmit={() => void read()}
      onClose={onClose}
    >
      <Field label={t('entry.text')} hint={t('entry.pasteExplain', { most: mostPasted })}>
        <TextArea autoFocus rows={14} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </Dialog>
  )
}

function lineOf({ line, text, station, observedAt, level, flow, rain }: Row, zone: string): EntryLine {
  const time = observedAt === null ? '' : dateTime(observedAt, zone)
  return { key: `p${line}`, station, time, level, flow, rain, text, accept: [], reason: '' }
}
