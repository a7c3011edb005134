import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Zone, ZoneAct } from '#shared/waters/zone.ts'

/** An order to a danger zone, or people of it reported moved or back: who said it, how many, when, in what words. */
export function StepDialog({ zone, act, onClose }: { zone: Zone; act: ZoneAct; onClose(): void }) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const step = useCommand('waters.zoneStep')
  const [orderedBy, setOrderedBy] = useState('')
  const [words, setWords] = useState('')
  const [count, setCount] = useState({ households: '', persons: '' })
  const [happenedAt, setHappenedAt] = useState<string | null>(() => instantNow())
  const [over, setOver] = useState(false)
  const counts = act === 'moved' || act === 'returned'
  const faults = step.refusal?.faults ?? {}
  const asksOver = step.refusal?.code === 'waters.overCount' || over
  async function submit() {
    const number = (text: string) => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null)
    const outcome = await step.run({
      zone: zone.id,
      act,
      orderedBy,
      words,
      ...(happenedAt === null ? {} : { happenedAt }),
      ...(counts ? { households: number(count.households), persons: number(count.persons) } : {}),
      accept: over ? ['overCount'] : [],
    })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('zones.stepTitle', { name: zone.name, act: t(`zones.acts.${act}`) })}
      submitWord={t(counts ? 'zones.record' : 'zones.confirm')}
      cancelWord={t('zones.cancel')}
      danger={act === 'moveNow'}
      busy={step.busy}
      trouble={step.refusal && !step.refusal.faults ? say(step.refusal) : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {counts && (
        <div className="dc-grid-2">
          {(['households', 'persons'] as const).map((part, index) => (
            <Field
              key={part}
              label={t(`zones.${part}`)}
              fault={say.fault(faults[part])}
              required={part === 'persons'}
            >
              <Input
                autoFocus={index === 0}
                inputMode="numeric"
                maxLength={7}
                value={count[part]}
                onChange={(event) => setCount({ ...count, [part]: event.target.value })}
              />
            </Field>
          ))}
        </div>
      )}
      <Field
        label={t(counts ? 'zones.reportedBy' : 'zones.orderedBy')}
        fault={say.fault(faults.orderedBy)}
        required={!counts}
      >
        <Input
          autoFocus={!counts}
          maxLength={60}
          value={orderedBy}
          onChange={(event) => setOrderedBy(event.target.value)}
        />
      </Field>
      <Field label={t('zones.happenedAt')} fault={say.fault(faults.happenedAt)}>
        <MomentInput
          value={happenedAt}
          onChange={setHappenedAt}
          dateLabel={t('zones.date')}
          timeLabel={t('zones.clock')}
        />
      </Field>
      <Field label={t('zones.words')}>
        <Input.TextArea
          rows={2}
          maxLength={400}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      {asksOver && (
        <Checkbox checked={over} onChange={(event) => setOver(event.target.checked)}>
          {t('zones.overCount')}
        </Checkbox>
      )}
    </Dialog>
  )
}
