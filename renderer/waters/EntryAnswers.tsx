import Button from 'antd/es/button'
import Input from 'antd/es/input'
import type { MouseEvent } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { AskedCode, ReadingRemark, ReadingVerdict } from '#shared/waters/reading.ts'
import type { EntryLine } from './entry-draft.ts'
import type { EntryHold } from './use-entry.ts'
import { useRemarkWords } from './use-remark-words.ts'

const tones: Record<ReadingVerdict['act'], Tone> = {
  add: 'good',
  same: 'plain',
  correct: 'soon',
  stop: 'over',
}

interface AnswersProps {
  line: EntryLine
  hold: EntryHold
}

/** What would become of a line; every question has its answers beside it as buttons. */
export function EntryAnswers({ line, hold }: AnswersProps) {
  const t = useWords('waters')
  const verdict = hold.verdicts.get(line.key)
  if (!verdict) return null
  return (
    <span className="wt-answers">
      <Tag tone={tones[verdict.act]}>{t(`entry.acts.${verdict.act}`)}</Tag>
      {verdict.remarks.map((remark) => (
        <Answer key={remark.code} remark={remark} line={line} hold={hold} />
      ))}
      <Reason line={line} hold={hold} verdict={verdict} />
    </span>
  )
}

function Answer({ remark, line, hold }: AnswersProps & { remark: ReadingRemark }) {
  const t = useWords('waters')
  const say = useRemarkWords()
  const { code, fields, severity } = remark
  const answer = (part: Partial<EntryLine>) => (event: MouseEvent<HTMLElement>) => {
    hold.set(line.key, part)
    toFigure(event.currentTarget)
  }
  return (
    <>
      <span className={severity === 'noted' ? 'dc-faint' : ''}>{say(remark)}</span>
      {severity === 'asked' && code === 'decimalPoint' && (
        <Button size="small" type="primary" onClick={answer({ level: String(fields.meant) })}>
          {t('entry.use', { text: fields.meant })}
        </Button>
      )}
      {severity === 'asked' && code !== 'differs' && (
        <Button size="small" onClick={answer({ accept: [...line.accept, code as AskedCode] })}>
          {t('entry.confirm')}
        </Button>
      )}
    </>
  )
}

/** The button goes with its question; the keyboard goes back to the figure it was about. */
function toFigure(button: HTMLElement): void {
  button
    .closest('tr')
    ?.querySelector<HTMLInputElement>('[data-cell$=":level"], [data-cell$=":rain"]')
    ?.focus()
}

/** A reading that takes the place of another says why. */
function Reason({ line, hold, verdict }: AnswersProps & { verdict: ReadingVerdict }) {
  const t = useWords('waters')
  const asked = verdict.remarks.some(({ code }) => code === 'differs' || code === 'corrects')
  if (!asked) return null
  return (
    <Input
      className="wt-moment"
      size="small"
      aria-label={t('entry.reason')}
      placeholder={t('entry.reason')}
      maxLength={400}
      value={line.reason}
      onChange={(event) => hold.set(line.key, { reason: event.target.value })}
    />
  )
}
