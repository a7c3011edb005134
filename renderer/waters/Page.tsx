import { useWords } from '#renderer/app/words.ts'

/** waters */
export function Page() {
  const t = useWords('waters')
  return <h1>{t('title')}</h1>
}
