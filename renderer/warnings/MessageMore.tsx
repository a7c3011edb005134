import Button from 'antd/es/button'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Message } from '#shared/warnings/views.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { Corrections } from './Corrections.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** What stands behind a message: its words, the ways it came, its marks, what was put right, and the acts on it. */
export function MessageMore({ message }: { message: Message }) {
  const t = useWords('warnings')
  const { facts } = message
  return (
    <div className="wa-more-of">
      <Marks message={message} />
      {facts.text !== '' && <p className="wa-said">{facts.text}</p>}
      {facts.instruction !== '' && (
        <details>
          <summary>{t('story.instruction')}</summary>
          <p className="wa-said">{facts.instruction}</p>
        </details>
      )}
      <Sources message={message} />
      <Corrections message={message} />
      <Acts message={message} />
    </div>
  )
}

/** What is odd about a message, each in words once; what only a correction made different is not odd. */
function Marks({ message: { marks, corrections } }: { message: Message }) {
  const t = useWords('warnings')
  const odd = marks.filter((mark) => mark !== 'differs' || corrections.length === 0)
  const words = [...new Set(odd.map((mark) => t(`marks.${mark}`)))]
  if (words.length === 0) return null
  return (
    <p className="dc-row wa-marks">
      {words.map((word) => (
        <Tag key={word} tone="soon">
          {word}
        </Tag>
      ))}
    </p>
  )
}

/** The ways in which a message came, each with its time. */
function Sources({ message: { sources, corrections } }: { message: Message }) {
  const t = useWords('warnings')
  return (
    <ul className="dc-plain wa-sources">
      {sources.map(({ id, receipt, differs }) => (
        <li key={id} className="dc-hint">
          {t('story.received', { way: t(`ways.${receipt.way}`), n: receipt.id })}{' '}
          <TimeText at={receipt.receivedAt} as="full" />
          {receipt.name !== '' && ` \u00b7 ${receipt.name}`}
          {receipt.by && ` \u00b7 ${receipt.by.name}`}
          {differs.length > 0 && corrections.length === 0 && (
            <>
              {' '}
              <Tag tone="soon">{t('marks.differs')}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Acts({ message }: { message: Message }) {
  const t = useWords('warnings')
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null)
  const shut = () => setOpen(null)
  if (message.standing === 'withdrawn') return null
  return (
    <div className="dc-row wa-small-acts">
      <Button size="small" type="text" onClick={() => setOpen('correct')}>
        {t('acts.correct')}
      </Button>
      <Button size="small" type="text" onClick={() => setOpen('withdraw')}>
        {t('acts.withdraw')}
      </Button>
      {open === 'correct' && <CorrectDialog message={message} onClose={shut} />}
      {open === 'withdraw' && <WithdrawDialog message={message} onClose={shut} />}
    </div>
  )
}
