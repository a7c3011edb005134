import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Reports of incidents and of the day. */
export function Page() {
  const t = useWords('reports')
  return <Frame title={t('title')}>{null}</Frame>
}
