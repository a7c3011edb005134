import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { BookPicker, type FromBook } from './BookPicker.tsx'

interface Stranger {
  unit: string
  who: string
  post: string
  number: string
}

const nobody: Stranger = { unit: '', who: '', post: '', number: '' }
const parts = ['unit', 'who', 'post', 'number'] as const

/** Somebody more on the board: of the book, or somebody the book does not know. */
export function AddTargetDialog({ board, onClose }: { board: Board; onClose(): void }) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('callouts.addTarget')
  const [way, setWay] = useState<'book' | 'stranger'>('book')
  const [book, setBook] = useState<FromBook | null>(null)
  const [stranger, setStranger] = useState(nobody)
  const [wave, setWave] = useState(0)
  async function submit() {
    const whom =
      way === 'book' ? { unitId: book?.unitId ?? null, contact: book?.contact ?? null } : { stranger }
    const outcome = await run({ id: board.id, wave, ...whom })
    if (outcome.ok) onClose()
  }
  const waves = board.plan.waves.map(({ name }, value) => ({
    value,
    label: `${t('wave', { n: value + 1 })} ${name}`.trim(),
  }))
  return (
    <Dialog
      open
      title={t('add.title')}
      submitWord={t('add.act')}
      cancelWord={t('cancel')}
      busy={busy}
      disabled={way === 'book' && book === null}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
      width={640}
    >
      <FieldSet label={t('add.way')}>
        <Radio.Group
          value={way}
          onChange={(event) => setWay(event.target.value)}
          options={[
            { value: 'book', label: t('add.book') },
            { value: 'stranger', label: t('add.stranger') },
          ]}
        />
      </FieldSet>
      {way === 'book' ? (
        <BookPicker picked={book} onPick={setBook} />
      ) : (
        <StrangerFields stranger={stranger} faults={refusal?.faults ?? {}} onChange={setStranger} />
      )}
      {waves.length > 1 && (
        <Field label={t('add.wave')}>
          <Select options={waves} value={wave} onChange={setWave} />
        </Field>
      )}
    </Dialog>
  )
}

interface StrangerFieldsProps {
  stranger: Stranger
  faults: Record<string, string>
  onChange(stranger: Stranger): void
}

/** Somebody the book does not know: unit and number are enough. */
function StrangerFields({ stranger, faults, onChange }: StrangerFieldsProps) {
  const t = useWords('callouts')
  const { fault } = useRefusalWords()
  return (
    <div className="dc-grid-2">
      {parts.map((part, index) => (
        <Field
          key={part}
          label={t(`add.${part}`)}
          required={part === 'unit' || part === 'number'}
          fault={fault(faults[`stranger.${part}`])}
        >
          <Input
            autoFocus={index === 0}
            maxLength={part === 'unit' ? 120 : 60}
            value={stranger[part]}
            onChange={(event) => onChange({ ...stranger, [part]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}
