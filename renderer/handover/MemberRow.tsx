import Button from 'antd/es/button'
import { type KeyboardEvent, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type CrewMember, type Presence, presenceSteps } from '#shared/handover/shift.ts'
import { AwayDialog } from './AwayDialog.tsx'
import { MemberFacts } from './MemberFacts.tsx'
import { TakeOverDialog } from './TakeOverDialog.tsx'

const keyed: readonly Presence[] = ['present', 'away', 'absent']

/** Someone on duty: where they are, changed with one key; and instant take-over. */
export function MemberRow({ member }: { member: CrewMember }) {
  const t = useWords('handover')
  const { run, busy, refusal } = useCommand('shift.presence')
  const told = useTroubleWords()
  const [asking, setAsking] = useState<Presence | 'takeOver' | null>(null)
  const steps = presenceSteps[member.presence]
  function step(presence: Presence) {
    if (!steps.includes(presence)) return
    if (presence === 'present') void run({ member: member.id, presence })
    else setAsking(presence)
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const presence = keyed[Number(event.key) - 1]
    if (presence === undefined || asking !== null || event.ctrlKey || event.altKey) return
    event.preventDefault()
    step(presence)
  }
  const close = () => setAsking(null)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of a person's buttons, not a fieldset of a form. */}
      <div
        className="ho-member"
        role="group"
        aria-label={t('crew.presenceOf', { name: member.person.name })}
        onKeyDown={onKeyDown}
      >
        <MemberFacts member={member} />
        <span className="ho-member-acts">
          {steps.map((presence) => (
            <Button key={presence} size="small" loading={busy} onClick={() => step(presence)}>
              <span aria-hidden>{keyed.indexOf(presence) + 1}</span> {t(`presence.${presence}`)}
            </Button>
          ))}
          <Button
            size="small"
            onClick={() => setAsking('takeOver')}
            aria-label={t('crew.takeOverOf', { name: member.person.name })}
          >
            {t('crew.takeOver')}
          </Button>
        </span>
      </div>
      <Trouble words={told(refusal)} />
      {asking === 'takeOver' && <TakeOverDialog member={member} onClose={close} />}
      {(asking === 'away' || asking === 'absent') && (
        <AwayDialog member={member} presence={asking} onClose={close} />
      )}
    </>
  )
}
