import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Message } from '#shared/warnings/views.ts'
import { AskChoice } from './AskChoice.tsx'
import type { Loose } from './loose.ts'
import { MessageLine } from './MessageLine.tsx'
import { MessageMore } from './MessageMore.tsx'
import { useWarningPlace } from './warning-place.ts'

/** Messages that joined no warning: those that could belong to several, those whose beginning is missing, the notices of responses. */
export function AsksTab() {
  const t = useWords('warnings')
  const { id } = useWarningPlace()
  const { value } = useQuery('warnings.held', {})
  if (!value) return null
  return (
    <div className="wa-asks">
      <Group
        title={t('asks.asks', { n: value.asks.length })}
        loose={value.asks}
        picked={id}
        none={t('asks.noAsks')}
      />
      <Group
        title={t('asks.held', { n: value.held.length })}
        loose={value.held}
        picked={id}
        none={t('asks.noHeld')}
      />
      <Panel title={t('asks.notices', { n: value.notices.length })}>
        {value.notices.length === 0 && <Empty words={t('asks.noNotices')} />}
        <ul className="dc-plain">
          {value.notices.map((message) => (
            <Line key={message.id} message={message} />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

interface GroupProps {
  title: string
  loose: readonly Loose[]
  picked: number | null
  none: string
}

function Group({ title, loose, picked, none }: GroupProps) {
  return (
    <Panel title={title} tone={loose.length > 0 ? 'soon' : 'plain'}>
      {loose.length === 0 && <Empty words={none} />}
      <ul className="dc-plain">
        {loose.map((one) => (
          <Line key={one.message.id} message={one.message} loose={one} picked={picked === one.message.id} />
        ))}
      </ul>
    </Panel>
  )
}

interface LineProps {
  message: Message
  loose?: Loose
  picked?: boolean
}

function Line({ message, loose, picked = false }: LineProps) {
  return (
    <li className={`wa-loose ${picked ? 'wa-picked' : ''}`}>
      <MessageLine message={message} />
      {loose && loose.candidates.length > 0 && <AskChoice loose={loose} />}
      <MessageMore message={message} />
    </li>
  )
}
