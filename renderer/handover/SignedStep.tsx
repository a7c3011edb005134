import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'

/** A signature that was given: who and when. */
export function SignedStep({ signature }: { signature: { name: string; at: string } }) {
  const t = useWords('handover')
  const time = useTimeWords()
  return (
    <p className="ho-signed">{t('steps.signedBy', { name: signature.name, time: time(signature.at) })}</p>
  )
}
