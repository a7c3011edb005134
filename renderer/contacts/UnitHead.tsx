import Button from 'antd/es/button'
import { useState } from 'react'
import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Unit } from '#shared/contacts/unit.ts'
import { Numbers } from './Numbers.tsx'
import { RetireDialog } from './RetireDialog.tsx'
import { UnitDialog } from './UnitDialog.tsx'

interface UnitHeadProps {
  unit: Unit
  units: readonly Unit[]
}

/** The unit whose people are shown: its kind, the place it answers for, its own numbers. */
export function UnitHead({ unit, units }: UnitHeadProps) {
  const t = useWords('contacts')
  const say = useRefusalWords()
  const restore = useCommand('contacts.restoreUnit')
  const [asked, setAsked] = useState<'change' | 'retire' | null>(null)
  const { id, name, kind, place, note, numbers, active } = unit
  return (
    <section className="dc-panel ct-unit-head" aria-label={name}>
      <div className="dc-row">
        <h2>{name}</h2>
        <AttentionMarks names={[name]} />
        <Tag>{t(`unitKind.${kind}`)}</Tag>
        {place !== '' && <span>{t('answersFor', { place })}</span>}
        {!active && <Tag tone="soon">{t('retired')}</Tag>}
        <span className="dc-row ct-right">
          <Button size="small" onClick={() => setAsked('change')}>
            {t('changeUnit')}
          </Button>
          {active ? (
            <Button size="small" onClick={() => setAsked('retire')}>
              {t('retireUnit')}
            </Button>
          ) : (
            <Button size="small" loading={restore.busy} onClick={() => void restore.run({ id })}>
              {t('restore')}
            </Button>
          )}
        </span>
      </div>
      {note !== '' && <p className="dc-hint">{note}</p>}
      <Numbers numbers={numbers} />
      <Trouble words={restore.refusal && say(restore.refusal)} />
      {asked === 'change' && (
        <UnitDialog unit={unit} parent={null} units={units} onClose={() => setAsked(null)} />
      )}
      {asked === 'retire' && <RetireDialog what="unit" id={id} name={name} onClose={() => setAsked(null)} />}
    </section>
  )
}
