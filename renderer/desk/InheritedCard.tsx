import { useCommand, useQuery } from '#renderer/app/call.ts'
import { openEntry } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { type Matter, matterPages } from '#shared/handover/handover.ts'

/** Since you took over: the open matters inherited, each to be opened once; when it was opened is kept. */
export function InheritedCard() {
  const t = useWords('desk')
  const time = useTimeWords()
  const me = useSeated().id
  const { value } = useQuery('handover.inherited', {})
  const matters = value?.matters ?? []
  const unread = matters.filter((matter) => !readBy(matter, me)).length
  const title = value?.since ? t('inherited.title', { since: time(value.since) }) : t('inherited.open')
  return (
    <Panel
      title={title}
      tone={unread > 0 ? 'soon' : 'plain'}
      actions={unread > 0 && <Tag tone="soon">{t('inherited.unread', { number: unread })}</Tag>}
    >
      {value && matters.length === 0 && <Empty words={t('inherited.nothing')} />}
      <ol className="dc-plain" data-arrows aria-label={t('inherited.open')}>
        {matters.map((matter) => (
          <MatterLine key={`${matter.kind} ${matter.id}`} matter={matter} read={readBy(matter, me)} />
        ))}
      </ol>
    </Panel>
  )
}

function MatterLine({ matter, read }: { matter: Matter; read: boolean }) {
  const t = useWords('desk')
  const opened = useCommand('handover.openMatter')
  function look() {
    if (!read) void opened.run({ kind: matter.kind, id: matter.id })
    const page = matterPages[matter.kind]
    if (page) go(page.room, `${page.path}${matter.id}`)
    else if (matter.kind === 'note' || matter.kind === 'draft') go('handover')
    else openEntry.write(matter.id)
  }
  return (
    <li>
      <button
        type="button"
        data-line
        className={`dk-matter ${read ? '' : 'dk-unread'}`}
        onClick={look}
        onKeyDown={arrowFocus}
      >
        <span>
          {!read && <Tag tone="soon">{t('inherited.toRead')}</Tag>} {matter.text}
        </span>
        <small>
          {t(`matters.${matter.kind}`)} · {matter.by} · <TimeText at={matter.since} as="short" />
          {matter.progress && ` · ${matter.progress}`}
        </small>
      </button>
    </li>
  )
}

function readBy(matter: Matter, person: number): boolean {
  return matter.openedBy.some(({ id }) => id === person)
}
