import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { Channel } from '#shared/callouts/plan.ts'
import { Age, Due } from './Age.tsx'
import { groupsOf, isDialled } from './shown-rung.ts'
import { stateTones } from './TargetRow.tsx'
import { useCharges } from './use-charges.ts'

interface CallHeadProps {
  target: BoardTarget
  rung: number
}

/** Channels that are not the ordinary one of a step. */
const unusual: readonly Channel[] = ['satellite', 'radio', 'other']

/** Whom to call now, by which step, on which number, and for what they answer. */
export function CallHead({ target, rung }: CallHeadProps) {
  const t = useWords('callouts')
  const step = target.ladder[rung]
  const { place, unit, state, next, begun, beginsAt, answeredAt } = target
  return (
    <header className="co-call-head">
      <div className="dc-row">
        <span className="dc-hint">{t('call.place', { n: place })}</span>
        <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>
        {begun && <Age since={beginsAt} until={answeredAt} />}
        <span className="co-right">{next && <Due next={next} />}</span>
      </div>
      <h2>{unit}</h2>
      {step && (
        <>
          <div className="dc-row co-call-who">
            <Tag tone={step.step === 'phone' || step.step === 'message' ? 'plain' : 'soon'}>
              {t(`step.${step.step}`)}
            </Tag>
            <b>{step.who || t('call.whoever')}</b>
            <span>{step.post}</span>
            {unusual.includes(step.channel) && <Tag tone="soon">{t(`channel.${step.channel}`)}</Tag>}
          </div>
          <Charges contact={step.contact} />
          <Dial number={step.number} />
        </>
      )}
    </header>
  )
}

function Charges({ contact }: { contact: number | null }) {
  const t = useWords('callouts')
  const charges = useCharges(contact)
  if (charges.length === 0) return null
  const each = charges.map(({ kind, place }) => t('call.charge', { place, as: t(`charge.${kind}`) }))
  return <div className="dc-hint">{t('call.charges', { charges: each.join(t('listComma')) })}</div>
}

/** The number as it is dialled, in groups; steps that need none say so. */
function Dial({ number }: { number: string }) {
  const t = useWords('callouts')
  if (!isDialled({ number })) return <div className="co-number co-no-number">{t('call.noNumber')}</div>
  return (
    <output className="co-number" aria-label={t('call.number', { number })}>
      {groupsOf(number).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one number never change places.
        <span key={index}>{group}</span>
      ))}
    </output>
  )
}
