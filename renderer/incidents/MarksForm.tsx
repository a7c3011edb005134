import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { markKinds } from '#shared/incidents/mark.ts'
import { type RaisingCondition, raisingConditions } from '#shared/incidents/raising.ts'
import { closeAsked } from './asked.ts'

/** Every condition that raises the reporting line; Space says that it stands or does not, with the words written above. */
export function MarksForm({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('incidents.mark')
  const [now, setNow] = useState(incident)
  const [words, setWords] = useState('')
  async function say({ kind, code }: RaisingCondition, applies: boolean) {
    const outcome = await run({ id: incident.id, kind, code, applies, words })
    if (outcome.ok) setNow(outcome.value)
  }
  return (
    <Dialog
      open
      title={t('acts.marks')}
      width={860}
      cancelWord={t('close')}
      busy={busy}
      trouble={told(refusal)}
      onClose={closeAsked}
    >
      <p className="dc-hint">{t('marks.explain')}</p>
      <Field label={t('marks.words')}>
        <Input autoFocus maxLength={400} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      {markKinds.map((kind) => (
        <FieldSet key={kind} label={t(`marks.${kind}`)}>
          <ul className="dc-plain in-marks">
            {raisingConditions
              .filter((condition) => condition.kind === kind)
              .toSorted((a, b) => weight(b, incident) - weight(a, incident))
              .map((condition) => (
                <li key={condition.code}>
                  <Condition
                    condition={condition}
                    incident={now}
                    say={(applies) => void say(condition, applies)}
                  />
                </li>
              ))}
          </ul>
        </FieldSet>
      ))}
    </Dialog>
  )
}

/** What stands comes first, then what is to be judged; the order does not change while somebody ticks. */
function weight({ kind, code }: RaisingCondition, { marks }: Incident): number {
  const mark = marks.find((one) => one.kind === kind && one.code === code)
  return mark?.standing ? 2 : mark?.suggested ? 1 : 0
}

interface ConditionProps {
  condition: RaisingCondition
  incident: Incident
  say(applies: boolean): void
}

function Condition({ condition: { kind, code, words, wordsEn }, incident, say }: ConditionProps) {
  const t = useWords('incidents')
  const english = useLanguage() === 'en'
  const mark = incident.marks.find((one) => one.kind === kind && one.code === code)
  return (
    <>
      <Checkbox checked={mark?.standing ?? false} onChange={(event) => say(event.target.checked)}>
        {english ? wordsEn : words}
      </Checkbox>{' '}
      {mark?.computed && <Tag tone="over">{t('marks.computed')}</Tag>}{' '}
      {mark?.suggested && mark.applies === null && <Tag tone="soon">{t('marks.suggested')}</Tag>}{' '}
      {mark?.note && <span className="dc-faint">{mark.note}</span>}
    </>
  )
}
