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
  const [said, setSaid] = useState<SaidOf>(() => ({
    orderedBy: '',
    words: '',
    happenedAt: instantNow(),
  }))
  const [count, setCount] = useState({ households: '', persons: '' })
  const [over, setOver] = useState(false)
  const counts = act === 'moved' || act === 'returned'
  const faults = step.refusal?.faults ?? {}
  const asksOver = step.refusal?.code === 'waters.overCount' || over
  async function submit() {
    const outcome = await step.run({
      zone: zone.id,
      act,
      orderedBy: said.orderedBy,
      words: said.words,
      ...(said.happenedAt === null ? {} : { happenedAt: said.happenedAt }),
      ...(counts ? { households: numberOf(count.households), persons: numberOf(count.persons) } : {}),
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
      {counts && <Counts count={count} faults={faults} onChange={setCount} />}
      <Said said={said} of={counts ? 'report' : 'order'} faults={faults} onChange={setSaid} />
      {asksOver && (
        <Checkbox checked={over} onChange={(event) => setOver(event.target.checked)}>
          {t('zones.overCount')}
        </Checkbox>
      )}
    </Dialog>
  )
}

interface SaidOf {
  orderedBy: string
  words: string
  happenedAt: string | null
}

interface SaidProps {
  said: SaidOf
  /** An order has somebody who gave it; a report need not say who made it. */
  of: 'order' | 'report'
  faults: Readonly<Record<string, string>>
  onChange(said: SaidOf): void
}

/** Who said it, when, in what words. */
function Said({ said, of, faults, onChange }: SaidProps) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const ordered = of === 'order'
  return (
    <>
      <Field
        label={t(ordered ? 'zones.orderedBy' : 'zones.reportedBy')}
        fault={say.fault(faults.orderedBy)}
        required={ordered}
      >
        <Input
          autoFocus={ordered}
          maxLength={60}
          value={said.orderedBy}
          onChange={(event) => onChange({ ...said, orderedBy: event.target.value })}
        />
      </Field>
      <Field label={t('zones.happenedAt')} fault={say.fault(faults.happenedAt)}>
        <MomentInput
          value={said.happenedAt}
          onChange={(happenedAt) => onChange({ ...said, happenedAt })}
          dateLabel={t('zones.date')}
          timeLabel={t('zones.clock')}
        />
      </Field>
      <Field label={t('zones.words')}>
        <Input.TextArea
          rows={2}
          maxLength={400}
          value={said.words}
          onChange={(event) => onChange({ ...said, words: event.target.value })}
        />
      </Field>
    </>
  )
}

interface Count {
  households: string
  persons: string
}

interface CountsProps {
  count: Count
  faults: Readonly<Record<string, string>>
  onChange(count: Count): void
}

/** How many households and persons, typed. */
function Counts({ count, faults, onChange }: CountsProps) {
  const t = useWords('waters')
  const say = useRefusalWords()
  return (
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
            onChange={(event) => onChange({ ...count, [part]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}

/** A count as typed; null when it is no number. */
function numberOf(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null
}
