import { useWords } from '#renderer/app/words.ts'

/** contacts */
export function Page() {
  const t = useWords('contacts')
  return <h1>{t('title')}</h1>
}
