import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Board } from '#shared/callouts/board.ts'
import type { Calling, Kept } from './use-calling.ts'

interface KeptLineProps {
  board: Board
  calling: Calling
}

/** What was kept last, and what is still wanted of it: "received" is no answer. */
export function KeptLine({ board, calling }: KeptLineProps) {
  const { kept } = calling
  return (
    <footer className="co-kept" role="status" data-kept={kept?.target.tries.at(-1)?.id ?? 0}>
      {kept && <KeptWords kept={kept} board={board} />}
    </footer>
  )
}

function KeptWords({ kept: { target, result }, board }: { kept: Kept; board: Board }) {
  const t = useWords('callouts')
  const time = useTimeWords()
  const last = target.tries.at(-1)
  const now = board.targets.find(({ id }) => id === target.id) ?? target
  if (last?.withdrawn) return null
  const words = t('kept.saved', {
    at: last ? time(last.happenedAt, 'seconds') : '',
    unit: target.unit,
    result: t(`result.${result}`),
  })
  const missing = now.missing.map((need) => t(`need.${need}`)).join(t('listComma'))
  return (
    <>
      {words}
      {result === 'reached' && <b> {t('kept.noAnswer')}</b>}
      {result === 'answered' && missing !== '' && <b> {t('kept.missing', { missing })}</b>}
    </>
  )
}
