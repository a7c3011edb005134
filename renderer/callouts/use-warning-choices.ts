import { useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import type { InForce } from '#shared/warnings/views.ts'

/** The warnings in force a call-out may be for, exercises and tests said to be so; 0: for none. */
export function useWarningChoices(chain: number | null): { value: number; label: string }[] {
  const t = useWords('callouts')
  const actual = useQuery('warnings.inForce', { status: 'actual' }).value?.warnings ?? []
  const drills = useQuery('warnings.inForce', { status: 'exercise' }).value?.warnings ?? []
  const tests = useQuery('warnings.inForce', { status: 'test' }).value?.warnings ?? []
  const { rehearsal } = useRoom()
  const words = useSignalWords()
  const label = (warning: InForce) => {
    const headline = `${warning.issuers.join(' ')} ${words.plain(warning)}`
    return warning.status === 'actual' || rehearsal ? headline : t('start.drillWarning', { headline })
  }
  const choices = [...actual, ...drills, ...tests].map((warning) => ({
    value: warning.id,
    label: label(warning),
  }))
  const unknown = chain !== null && !choices.some(({ value }) => value === chain)
  return [
    ...choices,
    ...(unknown ? [{ value: chain, label: t('start.chain', { id: chain }) }] : []),
    { value: 0, label: t('start.noWarning') },
  ]
}
