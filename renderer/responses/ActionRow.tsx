import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { durationOf } from '#renderer/app/duration.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { ResponseAction } from '#shared/responses/response.ts'
import { outcomes, useActionRow } from './action-settling.ts'

interface ActionRowProps {
  action: ResponseAction
  onNext(from: Element): void
}

/** One open action: 1 done with what is written beside it, and on to the next; 2 not applicable, once the reason is written; arrows go up and down. */
export function ActionRow({ action, onNext }: ActionRowProps) {
  const t = useWords('responses')
  const say = useRefusalWords()
  const { row, result, setResult, pending, settle, onKeyDown, busy, refusal } = useActionRow(action, onNext)
  const { words, who, level, dueAt } = action
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a fieldset of a form. */}
      <div
        ref={row}
        data-action
        className={`rs-action ${result === '' && pending === null ? '' : 'rs-action-open'}`}
        role="group"
        tabIndex={-1}
        aria-label={words}
        onKeyDown={onKeyDown}
      >
        <DueTime dueAt={dueAt} />
        <span className="rs-action-words">
          {words}
          <small>{[who, t('levelShort', { level: levelMark(level) })].filter(Boolean).join(' · ')}</small>
        </span>
        <span className="rs-action-acts">
          {outcomes.map((outcome, index) => (
            <Button
              key={outcome}
              size="small"
              type={outcome === 'done' ? 'primary' : 'default'}
              ghost={outcome === 'done'}
              loading={busy && outcome === 'done'}
              onClick={() => void settle(outcome)}
            >
              <span aria-hidden>{index + 1}</span> {t(`actions.${outcome}`)}
            </Button>
          ))}
        </span>
        <Input
          size="small"
          className="rs-result"
          aria-label={t('actions.resultOf', { words })}
          placeholder={t(pending === 'notApplicable' ? 'actions.reason' : 'actions.result')}
          maxLength={1000}
          value={result}
          status={pending === 'notApplicable' ? 'warning' : ''}
          onChange={(event) => setResult(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault()
            void settle(pending ?? 'done')
          }}
        />
      </div>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}

function DueTime({ dueAt }: { dueAt: string }) {
  const t = useWords('responses')
  const left = minutesBetween(useMinute(), dueAt)
  const tone = left < 0 ? 'over' : left > 30 ? 'good' : 'soon'
  return (
    <span className={`rs-due dc-tone-${tone}`}>
      <b>{durationOf(Math.abs(left))}</b>
      <small>
        {t(left < 0 ? 'actions.over' : 'actions.by')} <TimeText at={dueAt} />
      </small>
    </span>
  )
}
