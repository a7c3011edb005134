import Button from 'antd/es/button'
import { useState } from 'react'
import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { RosterEdit } from '#shared/roster/board.ts'
import { HistoryDifference } from './HistoryDifference.tsx'

const few = 4

/** One change of the roster, with what became different; many differences wait behind a button. */
export function HistoryEdit({ edit }: { edit: RosterEdit }) {
  const t = useWords('roster')
  const translated = useTranslated()
  const [whole, setWhole] = useState(false)
  const { id, kind, reason, differences, at, by } = edit
  const shown = whole ? differences : differences.slice(0, few)
  return (
    <article className="ra-card">
      <header className="ra-card-head">
        <TimeText at={at} as="short" />
        <b>{by?.name ?? t('history.console')}</b>
        <Tag>{translated(`roster:history.kinds.${kind}`, {}) ?? kind}</Tag>
        <span className="ra-number dc-hint">{t('history.number', { id })}</span>
        <Button size="small" onClick={() => go('audit', `roster_edit/${id}`)}>
          {t('history.audit')}
        </Button>
      </header>
      {reason !== '' && <p className="ra-reason">{t('changes.because', { reason })}</p>}
      {differences.length === 0 && <p className="dc-hint">{t('history.sameWall')}</p>}
      {shown.length > 0 && <HistoryDifference differences={shown} />}
      {differences.length > few && (
        <Button size="small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('history.less') : t('history.more', { n: differences.length - few })}
        </Button>
      )}
    </article>
  )
}
