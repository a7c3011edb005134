import Button from 'antd/es/button'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useWords } from './words.ts'

/** When what is typed in a form was last kept, and the way to begin it anew. */
export function KeptNote({ keptAt, clear }: { keptAt: string | null; clear(): void }) {
  const t = useWords('app')
  if (keptAt === null) return t('kept.keeps')
  return (
    <>
      {t('kept.at')} <TimeText at={keptAt} as="seconds" />{' '}
      <Button type="link" size="small" onClick={clear}>
        {t('kept.clear')}
      </Button>
    </>
  )
}
