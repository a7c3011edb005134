import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'

/** Whether the own leaders were told: they come before anybody above. */
export function LeadersTold({ at }: { at: string | null }) {
  const t = useWords('reports')
  return (
    <p>
      {at === null ? (
        <Tag tone="over">{t('of.leadersNot')}</Tag>
      ) : (
        <Tag tone="good">
          ✓ {t('of.leadersAt')} <TimeText at={at} as="short" />
        </Tag>
      )}
    </p>
  )
}
