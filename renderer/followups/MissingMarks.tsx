import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'

/** How an instruction stands: closed or open, and what it still lacks. */
export function MissingMarks({ instruction: { state, missing } }: { instruction: Instruction }) {
  const t = useWords('followups')
  const now = useMinute()
  return (
    <>
      <Tag tone={state === 'closed' ? 'good' : 'plain'}>{t(`instructionStates.${state}`)}</Tag>{' '}
      {missing.map(({ what, dueAt }) => (
        <Tag key={what} tone={now > dueAt ? 'over' : 'soon'}>
          {t(`missing.${what}`)}
        </Tag>
      ))}
    </>
  )
}
