import { useWords } from '#renderer/app/words.ts'

/** callouts */
export function Page() {
  const t = useWords('callouts')
  return <h1>{t('title')}</h1>
}
