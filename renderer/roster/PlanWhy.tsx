import Select from 'antd/es/select'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useLanguage, useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { type SlotName, slotKey } from '#shared/roster/slot.ts'
import { PlanTally } from './PlanTally.tsx'
import { useReasonWords, useTroubleOfPlan } from './reason-words.ts'
import { useNameOf, usePeopleGroups } from './use-board.ts'

/** Somebody the plan puts on a slot. */
export interface Planned {
  slot: SlotName & { post: string }
  person: number
}

/** Why this person, this day; and what would break if another took it. */
export function PlanWhy({ chosen, made }: { chosen: Planned; made: PlanMade }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const language = useLanguage()
  const matches = useMatcher()
  const nameOf = useNameOf()
  const groups = usePeopleGroups()
  const words = useReasonWords()
  const [instead, setInstead] = useState<number | null>(null)
  const [otherKey, setOtherKey] = useState('')
  const { date, template, ordinal } = chosen.slot
  const theirs = assignmentsOf(made).filter(({ person }) => person === instead)
  const other = theirs.map(({ person: _, ...slot }) => slot).find((slot) => slotKey(slot) === otherKey)
  const { value, refusal } = useQuery('roster.why', {
    slot: { date, template, ordinal },
    person: chosen.person,
    assignments: assignmentsOf(made),
    ...(instead === null ? {} : { instead }),
    ...(instead === null || other === undefined ? {} : { otherSlot: other }),
  })
  function choose(person: number | null) {
    setInstead(person)
    setOtherKey('')
  }
  return (
    <section className="ro-why" aria-label={t('plan.why')}>
      <h3>{t('plan.whyOf', { name: nameOf(chosen.person), day: dayWords(date, language) })}</h3>
      <Trouble words={refusal && say(refusal)} />
      <div className="ro-why-parts">
        <ul>
          {value?.reasons.map(({ code, fields }) => (
            <li key={`${code} ${fields.person}`}>{words(code, fields)}</li>
          ))}
        </ul>
        <div>
          <Field label={t('plan.instead')}>
            <NamePicker groups={groups} matches={matches} value={instead} onChange={choose} />
          </Field>
          {theirs.length > 0 && (
            <Field label={t('plan.swapWith')}>
              <Select
                options={[
                  { value: '', label: t('plan.noSwap') },
                  ...theirs.map((slot) => ({ value: slotKey(slot), label: dayWords(slot.date, language) })),
                ]}
                value={otherKey}
                onChange={setOtherKey}
              />
            </Field>
          )}
          {instead !== null && value && <Broken value={value} />}
        </div>
      </div>
    </section>
  )
}

function Broken({ value }: { value: { breaks: PlanMade['conflicts']; after: PlanMade['tally'] } }) {
  const t = useWords('roster')
  const words = useTroubleOfPlan()
  return (
    <>
      {value.breaks.length === 0 && <p>{t('plan.breaksNothing')}</p>}
      <ul>
        {value.breaks.map((trouble) => (
          <li key={JSON.stringify(trouble)}>{words(trouble)}</li>
        ))}
      </ul>
      <PlanTally rows={value.after} />
    </>
  )
}

function assignmentsOf({ assignments }: PlanMade) {
  return assignments.map(({ date, template, ordinal, person }) => ({ date, template, ordinal, person }))
}
