import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { RotationFacts } from '#shared/roster/post.ts'
import { EffectiveDays } from './EffectiveDays.tsx'
import { RotationTurns } from './RotationTurns.tsx'
import type { Rules } from './rules-shape.ts'
import { useToday } from './use-shown-days.ts'

const turns = ['day', 'week', 'list'] as const

/** Adds a rotation: at which template, how often it changes, who in which order. */
export function RotationDialog({ rules, onClose }: { rules: Rules; onClose(): void }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const today = useToday()
  const { run, busy, refusal } = useCommand('roster.addRotation')
  const [facts, setFacts] = useState<RotationFacts>(() => newRotation(rules, plusDays(today, 1)))
  const set = (part: Partial<RotationFacts>) => setFacts((before) => ({ ...before, ...part }))
  const fault = (name: string) => say.fault(refusal?.faults?.[name])
  async function submit() {
    const outcome = await run({ ...facts, people: facts.people.filter((crew) => crew.length > 0) })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('rules.rotation.addTitle')}
      width={680}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('rules.rotation.template')} fault={fault('template')} required>
        <Select
          autoFocus
          options={rules.templates.map(({ id, name }) => ({ value: id, label: name }))}
          value={facts.template}
          onChange={(template: number) => set({ template })}
        />
      </Field>
      <FieldSet label={t('rules.rotation.turn')}>
        <Radio.Group
          value={facts.turn}
          onChange={(event) => set({ turn: event.target.value })}
          options={turns.map((value) => ({ value, label: t(`rules.rotation.turn_${value}`) }))}
        />
      </FieldSet>
      <RotationTurns
        people={facts.people}
        startWith={facts.startWith}
        fault={fault('people')}
        onChange={(people) =>
          set({ people, startWith: Math.min(facts.startWith, Math.max(0, people.length - 1)) })
        }
        onStart={(startWith) => set({ startWith })}
      />
      <div className="dc-grid-2">
        <EffectiveDays facts={facts} onChange={set} faultOf={fault} />
      </div>
    </Dialog>
  )
}

function newRotation({ templates }: Rules, effectiveFrom: string): RotationFacts {
  const template = templates[0]?.id ?? 0
  return { template, turn: 'day', people: [], effectiveFrom, effectiveTo: null, startWith: 0 }
}
