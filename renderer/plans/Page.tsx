import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Emergency plans as versioned checklists. */
export function Page() {
  const t = useWords('plans')
  return <Frame title={t('title')}>{null}</Frame>
}
