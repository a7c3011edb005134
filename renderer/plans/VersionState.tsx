import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { VersionState as State, VersionHead } from '#shared/plans/plan.ts'

const tones: Record<State, Tone> = {
  sample: 'soon',
  draft: 'plain',
  submitted: 'soon',
  approved: 'good',
  withdrawn: 'plain',
}

/** How a version stands: its state, whether it is in use, who drafted and who approved it. */
export function VersionState({ version }: { version: VersionHead }) {
  const t = useWords('plans')
  const { state, inUse, draftedBy, draftedAt, approvedAt, approvedBy, words } = version
  return (
    <span className="dc-row">
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {inUse && <Tag tone="good">{t('states.inUse')}</Tag>}
      <span>
        {draftedBy && (
          <>
            {t('draftedBy', { name: draftedBy.name })} <TimeText at={draftedAt} as="short" />
          </>
        )}
        {approvedAt && (
          <>
            {' · '}
            {t('approvedBy', { name: approvedBy?.name ?? '' })} <TimeText at={approvedAt} as="short" />
          </>
        )}
        {words !== '' && ` · ${words}`}
      </span>
    </span>
  )
}
