import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export function Page() {
  const t = useWords('followups')
  return <Frame title={t('title')}>{null}</Frame>
}
