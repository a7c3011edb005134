import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'

/** The ledger of safety hazards. */
export function Page() {
  const t = useWords('hazards')
  return <Frame title={t('title')}>{null}</Frame>
}
