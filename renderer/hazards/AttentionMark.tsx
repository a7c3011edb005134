import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { AttentionUnit } from '#shared/hazards/hazard.ts'

/** Says that a unit is under attention; why, when one points at it. */
export function AttentionMark({ unit }: { unit: AttentionUnit | null }) {
  const t = useWords('hazards')
  if (unit === null) return null
  const { reason, source, since } = unit
  return (
    <Tag tone="over" title={t('attention.markTitle', { reason, source, since })}>
      {t('attention.mark')}
    </Tag>
  )
}
