import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { FollowupStage } from '#shared/followups/step.ts'

const tones: Partial<Record<FollowupStage, Tone>> = { settled: 'soon', crossedOff: 'good' }

/** How far a follow-up has come. */
export function StageTag({ stage }: { stage: FollowupStage }) {
  const t = useWords('followups')
  return <Tag tone={tones[stage] ?? 'plain'}>{t(`stages.${stage}`)}</Tag>
}
