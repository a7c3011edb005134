import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** Training. */
export function Page() {
  const t = useWords('training')
  return <Frame title={t('title')}>{null}</Frame>
}
