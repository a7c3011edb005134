import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { SlotName } from '#shared/roster/slot.ts'
import { useReasonWords } from './reason-words.ts'

/** Why somebody has a duty: what speaks for them, and for each other person why not. */
export function SlotWhy({ slot, person, name }: { slot: SlotName; person: number; name: string }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const words = useReasonWords()
  const { date, template, ordinal } = slot
  const { value, refusal } = useQuery('roster.why', { slot: { date, template, ordinal }, person })
  return (
    <div className="ro-why">
      <h4>{t('slot.whyOf', { name })}</h4>
      <Trouble words={refusal && say(refusal)} />
      {value && value.reasons.length === 0 && <p className="dc-hint">{t('slot.whyNothing')}</p>}
      <ul>
        {value?.reasons.map(({ code, fields }) => (
          <li key={`${code} ${fields.person}`}>{words(code, fields)}</li>
        ))}
      </ul>
    </div>
  )
}
