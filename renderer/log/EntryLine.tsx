import type { KeyboardEvent } from 'react'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Highlight } from '#renderer/ui/Highlight.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { Entry } from '#shared/log/entry.ts'
import { EntryMarks } from './EntryMarks.tsx'

interface EntryLineProps {
  entry: Entry
  kindName: string
  /** Stretches to be marked in the text. */
  words?: string
  /** True where lines of several days stand together. */
  dated?: boolean
}

/** One line of the log; Enter opens its whole story. */
export function EntryLine({ entry, kindName, words = '', dated = false }: EntryLineProps) {
  const t = useWords('log')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line holds blocks, which a button element may not.
    <div
      role="button"
      tabIndex={0}
      data-line
      className={`lg-line ${dated ? 'lg-dated' : ''} ${entry.late ? 'lg-late' : ''} ${entry.by ? '' : 'lg-console'}`}
      onClick={() => openEntry.write(entry.id)}
      onKeyDown={(event) => openOrMove(event, entry.id)}
    >
      <span className="lg-when">
        <TimeText at={entry.happenedAt} as={dated ? 'short' : 'time'} />
        {recordedLater(entry) && (
          <small>
            {t('recorded')} <TimeText at={entry.recordedAt} as={dated ? 'short' : 'time'} />
          </small>
        )}
      </span>
      <span className="lg-kind">
        <Tag>{kindName}</Tag>
      </span>
      <span className="lg-what">
        <Said entry={entry} words={words} /> <EntryMarks entry={entry} />
      </span>
      <span className="lg-who">{entry.by?.name ?? t('console')}</span>
    </div>
  )
}

/** What was said; once corrected, struck, with what it should read beside it. */
function Said({ entry, words }: { entry: Entry; words: string }) {
  const t = useWords('log')
  const party = [entry.party.unit, entry.party.name].filter(Boolean).join(' ')
  const correction = entry.follows.findLast(({ relation }) => relation === 'correction')
  return (
    <>
      {entry.relation && entry.refers !== null && (
        <Tag tone="soon">{t(`relations.${entry.relation}`, { id: entry.refers })}</Tag>
      )}
      {party && <b className="lg-party">{party}</b>}
      {correction ? (
        <del>
          <Highlight text={entry.text} words={words} />
        </del>
      ) : (
        <Highlight text={entry.text} words={words} />
      )}
      {correction && (
        <ins>
          {t('correctedTo', { id: correction.id })}
          <Highlight text={correction.text} words={words} />
        </ins>
      )}
    </>
  )
}

function recordedLater({ happenedAt, recordedAt }: Entry): boolean {
  return minutesBetween(happenedAt, recordedAt) >= 1
}

function openOrMove(event: KeyboardEvent<HTMLElement>, id: number): void {
  if (arrowFocus(event) || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  openEntry.write(id)
}
