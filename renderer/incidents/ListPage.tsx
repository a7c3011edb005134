import Button from 'antd/es/button'
import Input, { type InputRef } from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { useDeferredValue, useRef, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { openIncident } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { IncidentLine } from '#shared/incidents/incident.ts'
import { showIncident } from './incident-place.ts'
import { useListColumns } from './list-columns.tsx'
import { useNextReports } from './use-next-reports.ts'

const which = ['open', 'all', 'closed'] as const

type Which = (typeof which)[number]

/** Every incident, open ones first: next report time, grade, dead and missing; exercises marked. */
export function ListPage() {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const [shown, setShown] = useState<Which>('all')
  const [words, setWords] = useState('')
  const search = useRef<InputRef>(null)
  const asked = useDeferredValue(words)
  const states = shown === 'all' ? {} : { states: [shown] }
  const { value, refusal } = useQuery(
    'incidents.list',
    { ...states, words: asked, limit: 500 },
    { every: 60_000 },
  )
  const rows = (value ?? []).toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
  const columns = useListColumns(useNextReports())
  usePageKeys({ '/': () => search.current?.focus() })
  return (
    <Frame
      title={t('title')}
      note={<Note lines={value} />}
      actions={
        <Button type="primary" onClick={() => openIncident()}>
          {t('list.new')} <KeyHint keys="F5" />
        </Button>
      }
      tools={
        <>
          <Segmented
            aria-label={t('list.which')}
            options={which.map((value) => ({ value, label: t(`list.${value}`) }))}
            value={shown}
            onChange={setShown}
          />
          <Input
            ref={search}
            allowClear
            className="in-search"
            aria-label={t('list.search')}
            placeholder={t('list.searchHint')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </>
      }
    >
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('list.none')} keys="F5" />}
        onOpen={({ id }) => showIncident(id)}
        rowClass={({ state }) => (state === 'open' ? '' : 'in-over')}
      />
    </Frame>
  )
}

/** How many are open, or that none is, and when that was looked at. */
function Note({ lines }: { lines: readonly IncidentLine[] | undefined }) {
  const t = useWords('incidents')
  const time = useTimeWords()
  const now = useMinute()
  if (!lines) return null
  const open = lines.filter(({ state, exercise }) => state === 'open' && !exercise).length
  return open === 0 ? t('none', { at: time(now, 'time') }) : t('open', { n: open })
}
