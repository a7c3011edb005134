import Button from 'antd/es/button'
import type { KeyboardEvent } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { Board } from '#shared/callouts/board.ts'
import { LateField } from './LateField.tsx'
import { isBlank, type LateFault, type LateLine, needsOn } from './late-lines.ts'
import type { LateHold } from './use-late-lines.ts'

interface LateRowProps {
  board: Board
  hold: LateHold
  index: number
}

/** One line of the paper sheet; Enter goes from field to field and, from the last, to the next line. */
export function LateRow({ board, hold, index }: LateRowProps) {
  const t = useWords('callouts')
  const line = hold.lines[index]
  const read = hold.read[index]
  if (!line || !read) return null
  const { target, rung, result, faults } = read
  const faulty = (name: LateFault) => !isBlank(line) && faults.includes(name)
  const field = (name: 'place' | 'step' | 'time' | 'result') => ({
    name: t(`late.${name}`),
    line: index + 1,
    value: line[name],
    faulty: faulty(name),
    onChange: (value: string) => hold.set(index, { [name]: value }),
  })
  return (
    <tr onKeyDown={toNextField}>
      <td>
        <LateField {...field('place')} most={3} autoFocus={index === 0} />
      </td>
      <td className="co-late-unit">
        {target && (
          <>
            <b>{target.unit}</b> {target.ladder[rung]?.who}{' '}
            <small className="dc-faint">{t(`step.${target.ladder[rung]?.step ?? 'phone'}`)}</small>
          </>
        )}
      </td>
      <td>
        <LateField {...field('step')} most={2} hint={target ? String(rung + 1) : ''} />
      </td>
      <td>
        <LateField {...field('time')} most={5} hint="0312" />
      </td>
      <td>
        <span className="co-late-outcome">
          <LateField {...field('result')} most={1} />
          <span>{result && t(`result.${result}`)}</span>
        </span>
      </td>
      <Report board={board} hold={hold} index={index} line={line} faulty={faulty} />
      <td>
        {!isBlank(line) && (
          <Button
            size="small"
            aria-label={t('late.removeLine', { line: index + 1 })}
            onClick={() => hold.remove(index)}
          >
            ×
          </Button>
        )}
      </td>
    </tr>
  )
}

interface ReportProps extends LateRowProps {
  line: LateLine
  faulty(name: LateFault): boolean
}

/** What was reported, open only where the result is a report, and words. */
function Report({ board, hold, index, line, faulty }: ReportProps) {
  const t = useWords('callouts')
  const closed = hold.read[index]?.result !== 'answered'
  return (
    <>
      {needsOn(board).map((need) => (
        <td key={need}>
          <LateField
            name={t(`need.${need}`)}
            line={index + 1}
            most={120}
            disabled={closed}
            faulty={faulty(need)}
            value={line.answer[need] ?? ''}
            onChange={(said) => hold.set(index, { answer: { ...line.answer, [need]: said } })}
          />
        </td>
      ))}
      <td>
        <LateField
          name={t('late.words')}
          line={index + 1}
          most={2000}
          value={line.words}
          onChange={(words) => hold.set(index, { words })}
        />
      </td>
    </>
  )
}

/** Enter goes on like Tab, over closed fields, into the next line. */
function toNextField(event: KeyboardEvent<HTMLTableRowElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
  if (!(event.target instanceof HTMLInputElement)) return
  const fields = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('input:enabled') ?? []),
  ]
  event.preventDefault()
  fields[fields.indexOf(event.target) + 1]?.focus()
}
