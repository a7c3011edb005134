import { useCommand } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { Try } from '#shared/callouts/target.ts'
import type { CallForm } from './call-form.ts'
import { ReasonLine } from './ReasonLine.tsx'

/** Strikes the try that was written last: it stays where it is and no longer counts. */
export function WithdrawLine({ board, calling, onLeave }: CallForm) {
  const t = useWords('callouts')
  const time = useTimeWords()
  const { run, busy, refusal } = useCommand('callouts.withdrawTry')
  const last = lastTry(board.targets)
  if (!last) return <Empty words={t('withdraw.nothing')} />
  const { target, kept } = last
  async function send(reason: string) {
    const outcome = await run({ id: kept.id, reason })
    if (!outcome.ok) return
    calling.keep(outcome.value)
    calling.pick(outcome.value.id)
    onLeave()
  }
  return (
    <ReasonLine
      what={t('withdraw.what', {
        at: time(kept.happenedAt, 'seconds'),
        unit: target.unit,
        result: t(`result.${kept.result}`),
      })}
      hint={t('withdraw.hint')}
      act={t('withdraw.act')}
      usual={t('withdraw.mistyped')}
      busy={busy}
      refusal={refusal}
      onSend={(reason) => void send(reason)}
      onLeave={onLeave}
    />
  )
}

/** The try that was written down last of all that count. */
function lastTry(targets: readonly BoardTarget[]): { target: BoardTarget; kept: Try } | undefined {
  const counting = targets.flatMap((target) =>
    target.tries.flatMap((kept) => (kept.withdrawn ? [] : [{ target, kept }])),
  )
  return counting.sort((a, b) => b.kept.id - a.kept.id)[0]
}
