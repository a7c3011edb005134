import Button from 'antd/es/button'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Evidence } from '#shared/warnings/read-warning.ts'
import { factsOf } from './facts-of.ts'
import type { ReadItem } from './paste-draft.ts'
import { Signal } from './Signal.tsx'
import type { Taking } from './taking.ts'
import { useTypes } from './use-types.ts'
import { WarningFields } from './WarningFields.tsx'

interface ReadCardProps {
  item: ReadItem
  number: number
  taking: Taking
  onMark(evidence: Evidence | null): void
}

/** One warning read from the text: what it is in one line, its marks, its fields. */
export function ReadCard({ item, number, taking, onMark }: ReadCardProps) {
  const t = useWords('warnings')
  const { read, form, edited, left } = item
  const at = taking.place(item)
  return (
    <article
      className={`wa-card-read ${left ? 'wa-left-out' : ''}`}
      aria-label={t('paste.item', { n: number })}
    >
      <header className="wa-line-head">
        <Head item={item} />
        <Button size="small" className="wa-right" onClick={() => taking.leaveOut(item)}>
          {left ? t('paste.takeIn') : t('paste.leaveOut')}
        </Button>
      </header>
      {!left && (
        <>
          {read.responseLevel !== null && <p className="dc-hint">{t('paste.response')}</p>}
          <WarningFields
            form={form}
            set={(part) => taking.change(item, part)}
            fault={(field) => taking.fault(`items.${at}.${field}`)}
            evidence={read.evidence}
            edited={edited}
            onMark={onMark}
          />
          <Quantities item={item} />
        </>
      )}
    </article>
  )
}

function Head({ item: { form, read } }: { item: ReadItem }) {
  const t = useWords('warnings')
  const facts = factsOf(form, useTypes(), read)
  return (
    <>
      <Tag>{t(`actions.${form.action}`)}</Tag>
      <Signal signal={{ ...form, level: facts.level ?? null, responseLevel: read.responseLevel }} />
      {form.status !== 'actual' && <Tag tone="soon">{t(`statuses.${form.status}`)}</Tag>}
      {facts.marks
        ?.filter((mark) => mark !== 'exercise')
        .map((mark) => (
          <Tag key={mark} tone="soon">
            {t(`marks.${mark}`)}
          </Tag>
        ))}
      <Earlier read={read} />
    </>
  )
}

function Earlier({ read: { reference } }: Pick<ReadItem, 'read'>) {
  const t = useWords('warnings')
  const words = useSignalWords()
  if (!reference) return null
  return (
    <span className="dc-hint">
      {t('paste.refers', { signal: words.plain({ ...reference, level: null }) })}
    </span>
  )
}

function Quantities({ item: { read } }: { item: ReadItem }) {
  const t = useWords('warnings')
  if (read.quantities.length === 0) return null
  return (
    <p className="dc-hint">
      {t('paste.figures', { figures: read.quantities.map(({ text }) => text).join(' \u00b7 ') })}
    </p>
  )
}
