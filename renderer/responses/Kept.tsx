import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'

interface KeptProps {
  keptAt: string | null
  clear(): void
}

/** When what is typed in a form of this room was last kept, and the way to begin it anew. */
export function Kept({ keptAt, clear }: KeptProps) {
  const t = useWords('responses')
  if (keptAt === null) return t('keeps')
  return (
    <>
      {t('kept')} <TimeText at={keptAt} as="seconds" />{' '}
      <Button type="link" size="small" onClick={clear}>
        {t('clear')}
      </Button>
    </>
  )
}
