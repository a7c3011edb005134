import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Drills. */
export function Page() {
  const t = useWords('drills')
  return <Frame title={t('title')}>{null}</Frame>
}
