import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Runs of plan cards. */
export function Page() {
  const t = useWords('runs')
  return <Frame title={t('title')}>{null}</Frame>
}
