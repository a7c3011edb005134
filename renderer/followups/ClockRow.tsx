import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { urgencyOf } from '#shared/followups/colour.ts'
import type { Followup, FollowupClock } from '#shared/followups/followup.ts'
import { UrgencyMark, urgencyTones } from './UrgencyMark.tsx'

/** The clocks of a follow-up side by side: what is due by when, met, late, or running out. */
export function ClockRow({ followup: { clocks } }: { followup: Followup }) {
  return (
    <div className="fu-clocks">
      {clocks.map((clock) => (
        <Clock key={clock.clock} {...clock} />
      ))}
    </div>
  )
}

function Clock({ clock, dueAt, metAt, state }: FollowupClock) {
  const t = useWords('followups')
  const tone = useTone(state, dueAt)
  return (
    <div className={`fu-clock dc-tone-${tone}`}>
      <b>{t(`clocks.${clock}`)}</b>
      <span>
        {t('clockBy')} <TimeText at={dueAt} as="short" />
      </span>
      <small>
        {metAt === null ? (
          state !== 'void' && <UrgencyMark dueAt={dueAt} />
        ) : (
          <>
            {t(`clockState.${state}`)} <TimeText at={metAt} as="short" />
          </>
        )}
        {state === 'void' && t('clockState.void')}
      </small>
    </div>
  )
}

function useTone(state: FollowupClock['state'], dueAt: string): Tone {
  const now = useMinute()
  if (state === 'met') return 'good'
  if (state === 'late') return 'over'
  return state === 'void' ? 'plain' : urgencyTones[urgencyOf(dueAt, now)]
}
