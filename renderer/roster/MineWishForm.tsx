import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'

const sides = ['off', 'on'] as const

/** Writes down a wish for a day; Enter in the note saves it. */
export function MineWishForm({ person }: { person: number }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('roster.wish')
  const [date, setDate] = useState('')
  const [wants, setWants] = useState<(typeof sides)[number]>('off')
  const [note, setNote] = useState('')
  async function add() {
    const outcome = await run({ person, date, wants, note })
    if (!outcome.ok) return
    setDate('')
    setNote('')
  }
  return (
    <div className="ro-wish-form">
      <Field label={t('board.day')} fault={say.fault(refusal?.faults?.date)} required>
        <DayInput value={date} onChange={setDate} />
      </Field>
      <FieldSet label={t('mine.wish')}>
        <Radio.Group
          value={wants}
          onChange={(event) => setWants(event.target.value)}
          options={sides.map((value) => ({ value, label: t(`mine.wants_${value}`) }))}
        />
      </FieldSet>
      <Field label={t('rules.member.note')} fault={say.fault(refusal?.faults?.note)}>
        <Input
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onPressEnter={add}
        />
      </Field>
      <Button loading={busy} onClick={() => void add()}>
        {t('mine.addWish')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
