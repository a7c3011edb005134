import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { DrillState } from '#shared/drills/drill.ts'

const tones: Record<DrillState, Tone> = {
  planned: 'plain',
  running: 'soon',
  ended: 'good',
  withdrawn: 'plain',
}

/** What a drill is, in a word. */
export function StateTag({ state, brokenOut }: { state: DrillState; brokenOut: boolean }) {
  const t = useWords('drills')
  if (brokenOut) return <Tag tone="over">{t('states.heldUp')}</Tag>
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
}
