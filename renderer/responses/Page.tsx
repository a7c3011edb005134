import { useWords } from '#renderer/app/words.ts'

/** responses */
export function Page() {
  const t = useWords('responses')
  return <h1>{t('title')}</h1>
}
