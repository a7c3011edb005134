import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Receipt } from '#shared/warnings/views.ts'

const most = 200
const results = ['all', 'taken', 'known', 'refused'] as const
const tones = { taken: 'good', known: 'plain', refused: 'over' } as const

/** Everything that came in, whichever way, with what became of it; Enter shows the raw words. */
export function Receipts() {
  const t = useWords('warnings')
  const [only, setOnly] = useState<(typeof results)[number]>('all')
  const [open, setOpen] = useState<number | null>(null)
  const asked = only === 'all' ? {} : { results: [only] }
  const { value } = useQuery('warnings.receipts', { ...asked, limit: most })
  const columns = useColumns()
  return (
    <section className="wa-receipts" aria-label={t('receipts.title')}>
      <div className="dc-row">
        <h2>{t('receipts.title')}</h2>
        <Segmented
          aria-label={t('receipts.result')}
          options={results.map((one) => ({ value: one, label: t(`receipts.results.${one}`) }))}
          value={only}
          onChange={setOnly}
        />
      </div>
      <div className="wa-receipts-table">
        <DataTable
          label={t('receipts.title')}
          columns={columns}
          rows={value ?? []}
          rowKey={({ id }) => id}
          empty={<Empty words={t('receipts.none')} />}
          onOpen={({ id }) => setOpen(id)}
        />
      </div>
      {open !== null && <RawDialog id={open} onClose={() => setOpen(null)} />}
    </section>
  )
}

function useColumns(): Column<Receipt>[] {
  const t = useWords('warnings')
  const say = useRefusalWords()
  return [
    {
      key: 'at',
      title: t('receipts.at'),
      width: '14rem',
      show: ({ receivedAt }) => <TimeText at={receivedAt} as="short" />,
    },
    { key: 'way', title: t('receipts.way'), width: '9rem', show: ({ way }) => t(`ways.${way}`) },
    {
      key: 'what',
      title: t('receipts.what'),
      show: ({ name, id }) => <span className="wa-name">{name || t('receipts.number', { n: id })}</span>,
    },
    {
      key: 'result',
      title: t('receipts.result'),
      show: ({ result, code, fields, messages }) => (
        <>
          <Tag tone={tones[result]}>{t(`receipts.results.${result}`)}</Tag>{' '}
          {messages.length > 0 && t('receipts.messages', { n: messages.length })}
          {code !== '' && <span className="dc-fault">{say({ code, fields })}</span>}
        </>
      ),
    },
    { key: 'by', title: t('receipts.by'), width: '9rem', show: ({ by }) => by?.name ?? t('story.console') },
  ]
}

/** The words as they came, kept for ever. */
function RawDialog({ id, onClose }: { id: number; onClose(): void }) {
  const t = useWords('warnings')
  const { value } = useQuery('warnings.receipt', { id })
  return (
    <Dialog
      open
      title={t('receipts.raw', { n: id })}
      width="min(860px, 96vw)"
      cancelWord={t('taken.close')}
      onClose={onClose}
    >
      {value && (
        <>
          <p className="dc-hint">
            {t(`ways.${value.way}`)} {value.name} <TimeText at={value.receivedAt} as="full" />
          </p>
          <pre className="wa-raw">{value.raw ?? t('receipts.noRaw')}</pre>
          <p className="dc-hint">
            SHA-256 <code>{value.sha256}</code>
          </p>
        </>
      )}
    </Dialog>
  )
}
