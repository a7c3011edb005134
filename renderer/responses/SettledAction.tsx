import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ResponseAction } from '#shared/responses/response.ts'

/** One settled action: how, by whom, when, with what result; ticked by mistake it is opened again with the reason. */
export function SettledAction({ action }: { action: ResponseAction }) {
  const t = useWords('responses')
  const [opening, setOpening] = useState(false)
  const { words, outcome, result, settledAt, settledBy } = action
  if (outcome === '') return null
  return (
    <div className={`rs-done rs-done-${outcome}`}>
      <Tag tone={outcome === 'done' ? 'good' : 'plain'}>{t(`actions.outcomes.${outcome}`)}</Tag>
      <span className="rs-action-words">
        {words}
        <small>
          {settledAt && <TimeText at={settledAt} as="short" />} {settledBy?.name}
          {result !== '' && ` · ${result}`}
        </small>
      </span>
      {outcome !== 'dropped' && !opening && (
        <Button
          type="link"
          size="small"
          aria-label={t('actions.reopenOf', { words })}
          onClick={() => setOpening(true)}
        >
          {t('actions.reopen')}
        </Button>
      )}
      {opening && <Reopening action={action} onDone={() => setOpening(false)} />}
    </div>
  )
}

function Reopening({ action: { id }, onDone }: { action: ResponseAction; onDone(): void }) {
  const t = useWords('responses')
  const say = useRefusalWords()
  const { run, refusal } = useCommand('responses.reopenAction')
  const [reason, setReason] = useState('')
  async function reopen() {
    if ((await run({ id, reason })).ok) onDone()
  }
  return (
    <>
      <Input
        autoFocus
        size="small"
        className="rs-result"
        aria-label={t('actions.reopenReason')}
        placeholder={t('actions.reopenReason')}
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={() => void reopen()}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}
