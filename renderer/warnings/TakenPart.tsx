import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { close } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Message, Taken } from '#shared/warnings/views.ts'
import { AskChoice } from './AskChoice.tsx'
import { MessageLine } from './MessageLine.tsx'
import { showChain } from './warning-place.ts'

interface TakenPartProps {
  taken: Taken
  onAgain(): void
}

/** What became of what was taken in: what is new, what was known and since when, and what has to be asked at once. */
export function TakenPart({ taken, onAgain }: TakenPartProps) {
  const t = useWords('warnings')
  return (
    <div className="wa-taken">
      <p>{t('taken.sum', { taken: taken.taken.length, known: taken.known.length })}</p>
      <ul className="dc-plain">
        {taken.taken.map((message) => (
          <li key={message.id}>
            <NewLine message={message} />
          </li>
        ))}
        {taken.known.map((message) => (
          <li key={message.id}>
            <KnownLine message={message} />
          </li>
        ))}
      </ul>
      <Button onClick={onAgain}>{t('taken.again')}</Button>
    </div>
  )
}

function NewLine({ message: taken }: { message: Message }) {
  const t = useWords('warnings')
  const message = useQuery('warnings.message', { id: taken.id }).value ?? taken
  const asks = useQuery('warnings.held', {}, { enabled: message.standing === 'asks' })
  const loose = asks.value?.asks.find((one) => one.message.id === message.id)
  return (
    <>
      <MessageLine message={message} tag={t('taken.new')}>
        <Show message={message} />
      </MessageLine>
      {message.standing === 'held' && <p className="wa-note">{t('standing.heldExplain')}</p>}
      {message.standing === 'notice' && <p className="wa-note">{t('standing.noticeExplain')}</p>}
      {message.standing === 'asks' && loose && <AskChoice loose={loose} />}
    </>
  )
}

function KnownLine({ message }: { message: Message }) {
  const t = useWords('warnings')
  const time = useTimeWords()
  const [first] = message.sources
  const at = first?.receipt.receivedAt ?? message.receivedAt
  const way = t(`ways.${first?.receipt.way ?? 'paste'}`)
  return (
    <MessageLine message={message} tag={t('taken.known', { at: time(at), way })}>
      <Show message={message} />
    </MessageLine>
  )
}

function Show({ message: { chain } }: { message: Message }) {
  const t = useWords('warnings')
  if (chain === null) return null
  function show() {
    close('pasteWarning')
    if (chain !== null) showChain(chain)
  }
  return (
    <Button size="small" className="wa-right" onClick={show}>
      {t('taken.show')}
    </Button>
  )
}
