import Button from 'antd/es/button'
import type { KeyboardEvent } from 'react'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { showBoard } from './callout-place.ts'
import { LateRow } from './LateRow.tsx'
import { needsOn } from './late-lines.ts'
import { digitOf, resultsByDigit } from './result-keys.ts'
import { useBoard } from './use-board.ts'
import { useLateLines } from './use-late-lines.ts'

/** Types the paper sheet back: every line a try with its time, marked late. */
export function LatePage({ id }: { id: number }) {
  const told = useTroubleWords()
  const { board, refusal } = useBoard(id)
  return board ? <LateGrid board={board} /> : <Trouble words={told(refusal)} />
}

function LateGrid({ board }: { board: Board }) {
  const t = useWords('callouts')
  const say = useRefusalWords()
  const hold = useLateLines(board)
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.ctrlKey) void hold.save()
    else if (event.key === 'Escape') showBoard(board.id)
    else return
    event.preventDefault()
  }
  return (
    <Frame
      title={t('late.title')}
      note={board.title}
      actions={
        <>
          <Button onClick={() => showBoard(board.id)}>
            {t('late.back')} <KeyHint keys="Esc" />
          </Button>
          <Button type="primary" disabled={!hold.whole} loading={hold.busy} onClick={() => void hold.save()}>
            {t('late.save', { n: hold.count })} <KeyHint keys="Ctrl+Enter" />
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Enter and Escape from every field in it. */}
      <div onKeyDown={onKeyDown}>
        <p className="dc-hint">
          {t('late.hint')}{' '}
          {resultsByDigit.map((result) => `${digitOf(result)} ${t(`result.${result}`)}`).join(t('listComma'))}
        </p>
        <Trouble words={hold.refusal && say(hold.refusal)} />
        <table className="co-late">
          <LateHead board={board} />
          <tbody>
            {hold.lines.map((_line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place in the grid.
              <LateRow key={index} board={board} hold={hold} index={index} />
            ))}
          </tbody>
        </table>
        <p className="dc-hint">
          {hold.keptAt && hold.count > 0 && (
            <>
              {t('late.kept')} <TimeText at={hold.keptAt} as="seconds" />
            </>
          )}
        </p>
      </div>
    </Frame>
  )
}

function LateHead({ board }: { board: Board }) {
  const t = useWords('callouts')
  return (
    <thead>
      <tr>
        <th scope="col">{t('late.place')}</th>
        <th scope="col">{t('column.unit')}</th>
        <th scope="col">{t('late.step')}</th>
        <th scope="col">{t('late.time')}</th>
        <th scope="col">{t('late.result')}</th>
        {needsOn(board).map((need) => (
          <th scope="col" key={need}>
            {t(`need.${need}`)}
          </th>
        ))}
        <th scope="col">{t('late.words')}</th>
        <th scope="col">
          <span className="dc-hidden">{t('late.remove')}</span>
        </th>
      </tr>
    </thead>
  )
}
