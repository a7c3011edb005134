import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import type { Followup } from '#shared/followups/followup.ts'
import { type FollowupAct, followupSteps } from '#shared/followups/step.ts'
import { type Asked, ask, toldActs } from './asked.ts'

/** In the order in which they are wanted. */
const others = ['crossOff', 'extend', 'transfer', 'sendBack', 'withdraw', 'reopen'] as const

/** What can be done with a follow-up as it stands; what it waits for stands out. */
export function FollowupActs({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const may = (act: FollowupAct) =>
    followupSteps[act].includes(followup.stage) && !(act === 'receipt' && followup.receivedAt !== null)
  const acts: { act: (typeof toldActs)[number] | (typeof others)[number]; form: Asked }[] = [
    ...toldActs.map((act) => ({ act, form: { form: 'told' as const, act, followup } })),
    ...others.map((act) => ({ act, form: { form: act, followup } })),
  ]
  return (
    <div className="fu-acts">
      {acts
        .filter(({ act }) => may(act))
        .map(({ act, form }) => (
          <Button
            key={act}
            type={followup.next?.step === act ? 'primary' : 'default'}
            onClick={() => ask(form)}
          >
            {t(`acts.${act}`)}
          </Button>
        ))}
    </div>
  )
}
