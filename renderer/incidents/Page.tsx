import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Emergency incidents. */
export function Page() {
  const t = useWords('incidents')
  return <Frame title={t('title')}>{null}</Frame>
}
