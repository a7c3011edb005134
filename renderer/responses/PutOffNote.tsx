import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Proposal } from '#shared/responses/proposal.ts'

/** That something was put off, by whom, when and why. */
export function PutOffNote({ putOff }: { putOff: NonNullable<Proposal['putOff']> }) {
  const t = useWords('responses')
  const time = useTimeWords()
  const { by, at, reason } = putOff
  return <p className="dc-faint">{t('suggest.putOff', { name: by, at: time(at), reason })}</p>
}
