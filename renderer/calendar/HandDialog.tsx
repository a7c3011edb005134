import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { type DayKind, dayKinds } from '#shared/calendar/calendar-day.ts'
import { datesBetween } from '#shared/calendar/weekday.ts'
import { NoticeHead } from './NoticeHead.tsx'
import type { NoticeFacts } from './notice-facts.ts'

interface Days {
  from: string
  to: string
  kind: DayKind
  name: string
}

const longest = 60

/** Days set by hand: ethnic and local holidays, and whatever a local notice says. */
export function HandDialog({ picked, onClose }: { picked: string; onClose(): void }) {
  const t = useWords('calendar')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('calendar.enact')
  const [days, setDays] = useState<Days>({ from: picked, to: picked, kind: 'holiday', name: '' })
  const [facts, setFacts] = useState<NoticeFacts>({ title: '', number: '', issuedOn: '', reason: '' })
  async function submit() {
    const { kind, name } = days
    const set = datesBetween(days.from, days.to).slice(0, longest)
    const outcome = await run({
      ...facts,
      issuedOn: facts.issuedOn || null,
      days: set.map((date) => ({ date, kind, name: name.trim() })),
    })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('hand.title')}
      width={680}
      submitWord={t('hand.submit')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="dc-hint">{t('hand.explain')}</p>
      <DaysFields days={days} onChange={setDays} missing={refusal?.faults?.days !== undefined} />
      <NoticeHead facts={facts} change={(part) => setFacts({ ...facts, ...part })} refusal={refusal} />
      <Field label={t('notice.reason')} hint={t('notice.numberHint')} fault={fault(refusal?.faults?.reason)}>
        <Input
          maxLength={400}
          value={facts.reason}
          onChange={(event) => setFacts({ ...facts, reason: event.target.value })}
        />
      </Field>
    </Dialog>
  )
}

interface DaysFieldsProps {
  days: Days
  onChange(days: Days): void
  missing: boolean
}

function DaysFields({ days, onChange, missing }: DaysFieldsProps) {
  const t = useWords('calendar')
  const { fault } = useRefusalWords()
  const set = (part: Partial<Days>) => onChange({ ...days, ...part })
  return (
    <>
      <div className="ca-hand">
        <Field label={t('hand.from')} fault={missing ? fault('calendar.reversed') : undefined} required>
          <DayInput value={days.from} onChange={(from) => set({ from })} />
        </Field>
        <Field label={t('hand.to')} hint={t('hand.most', { n: longest })} required>
          <DayInput value={days.to} onChange={(to) => set({ to })} />
        </Field>
        <Field label={t('hand.name')}>
          <Input
            autoFocus
            maxLength={40}
            value={days.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
      </div>
      <FieldSet label={t('hand.kind')}>
        <Radio.Group
          value={days.kind}
          onChange={(event) => set({ kind: event.target.value })}
          options={dayKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FieldSet>
    </>
  )
}
