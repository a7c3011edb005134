import Alert from 'antd/es/alert'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import type { ChangeHold } from './change-draft.ts'
import { useTroubleOfPlan } from './reason-words.ts'

type Reasons = ValueOf<'roster.why'>

/** What the swap or stand-in would break and what it does to the balance of both; silence is said too. */
export function ChangeBreaks({ draft, slot, other }: ChangeHold) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { giver, taker, kind } = draft
  const ready = slot !== undefined && giver !== null && taker !== null && (kind === 'standIn' || other)
  const question = {
    slot: { date: slot?.date ?? draft.date, template: slot?.template ?? 1, ordinal: slot?.ordinal ?? 1 },
    person: giver ?? 1,
    instead: taker ?? 1,
    ...(other ? { otherSlot: { date: other.date, template: other.template, ordinal: other.ordinal } } : {}),
  }
  const { value, refusal } = useQuery('roster.why', question, { enabled: Boolean(ready) })
  if (!ready) return null
  if (refusal) return <Alert type="warning" showIcon title={say(refusal)} />
  if (!value) return null
  const breaks = value.breaks.filter(({ rule }) => rule !== 'locked' || lockedFor(slot, giver))
  if (breaks.length === 0)
    return (
      <Alert
        type="success"
        showIcon
        title={t('changes.breaksNothing')}
        description={<Balance {...value} />}
      />
    )
  return (
    <Alert
      type="warning"
      showIcon
      title={t('changes.breaks', { n: breaks.length })}
      description={<BreakList reasons={{ ...value, breaks }} />}
    />
  )
}

/** Whether the giver was entered for good, so that nobody should be put in their place. */
function lockedFor(slot: ChangeHold['slot'], giver: number | null): boolean {
  return slot?.entered.some(({ id, locked }) => id === giver && locked) ?? false
}

function BreakList({ reasons }: { reasons: Reasons }) {
  const trouble = useTroubleOfPlan()
  return (
    <>
      <ul className="ra-breaks">
        {reasons.breaks.map((one) => (
          <li key={trouble(one)}>{trouble(one)}</li>
        ))}
      </ul>
      <Balance {...reasons} />
    </>
  )
}

function Balance({ before, after }: Pick<Reasons, 'before' | 'after'>) {
  const t = useWords('roster')
  const moved = after.flatMap(({ person, score }) => {
    const was = before.find((row) => row.person.id === person.id)?.score ?? 0
    const named = { name: person.name, before: hundredth(was), after: hundredth(score) }
    return named.before === named.after ? [] : [t('changes.balance', named)]
  })
  return moved.length === 0 ? null : <p className="dc-hint">{moved.join(t('changes.comma'))}</p>
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
