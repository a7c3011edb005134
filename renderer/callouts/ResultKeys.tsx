import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { messageTargets } from './message-targets.ts'
import { digitOf, resultsByDigit } from './result-keys.ts'
import type { Calling, Mode } from './use-calling.ts'

interface ResultKeysProps {
  board: Board
  calling: Calling
}

const more = [
  { key: 'N', mode: 'words' },
  { key: 'Z', mode: 'withdraw' },
  { key: 'X', mode: 'drop' },
  { key: 'M', mode: 'message' },
] as const satisfies readonly { key: string; mode: Mode }[]

/** One key, and one button, for everything that may come of a call. */
export function ResultKeys({ board, calling }: ResultKeysProps) {
  const t = useWords('callouts')
  const { record, setMode, words, busy } = calling
  const toTell = messageTargets(board).length
  return (
    <section aria-label={t('keys.title')}>
      <div className="co-keys">
        {resultsByDigit.map((result) => (
          <Button
            key={result}
            type={result === 'answered' ? 'primary' : 'default'}
            disabled={busy}
            onClick={() => (result === 'answered' ? setMode('answer') : void record(result))}
          >
            <KeyHint keys={String(digitOf(result))} /> {t(`result.${result}`)}
          </Button>
        ))}
      </div>
      <div className="co-keys co-more-keys">
        {more.map(({ key, mode }) => (
          <Button
            key={key}
            size="small"
            disabled={mode === 'message' && toTell === 0}
            onClick={() => setMode(mode)}
          >
            <KeyHint keys={key} /> {t(`keys.${mode}`)}
          </Button>
        ))}
      </div>
      {words !== '' && <p className="co-with-words">{t('keys.withWords', { words })}</p>}
      <p className="dc-hint">{t('keys.hint')}</p>
    </section>
  )
}
