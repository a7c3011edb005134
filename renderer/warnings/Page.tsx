import { useWords } from '#renderer/app/words.ts'

/** warnings */
export function Page() {
  const t = useWords('warnings')
  return <h1>{t('title')}</h1>
}
