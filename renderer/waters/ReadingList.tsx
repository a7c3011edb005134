import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { cubicMetres, metres, rainfall } from '#shared/waters/level.ts'
import type { Reading } from '#shared/waters/reading.ts'
import type { Station } from '#shared/waters/station.ts'

/** The last readings of a station as they were given, corrected ones struck beside what took their place. */
export function ReadingList({ station }: { station: Station }) {
  const t = useWords('waters')
  const readings = useQuery('waters.readings', { station: station.id, limit: 100 }).value
  if (!readings) return null
  return (
    <section className="wt-readings">
      <DataTable
        label={t('graph.list')}
        columns={columnsOf(t, station)}
        rows={readings}
        rowKey={({ id }) => id}
        rowClass={({ replacedBy }) => (replacedBy === null ? '' : 'wt-replaced')}
        empty={<Empty words={t('board.noReading')} />}
      />
    </section>
  )
}

function columnsOf(t: ReturnType<typeof useWords<'waters'>>, { kind }: Station): Column<Reading>[] {
  const level: Column<Reading>[] =
    kind === 'rain'
      ? []
      : [
          {
            key: 'level',
            title: t('entry.level'),
            align: 'right',
            show: ({ level }) => (level === null ? '' : metres(level)),
          },
          {
            key: 'flow',
            title: t('entry.flow'),
            align: 'right',
            show: ({ flow }) => (flow === null ? '' : cubicMetres(flow)),
          },
        ]
  return [
    { key: 'at', title: t('entry.at'), show: ({ observedAt }) => <TimeText at={observedAt} as="short" /> },
    ...level,
    {
      key: 'rain',
      title: t('entry.rain'),
      align: 'right',
      show: ({ rain }) => (rain === null ? '' : rainfall(rain)),
    },
    { key: 'by', title: t('graph.by'), show: ({ by }) => by?.name ?? '' },
    { key: 'says', title: t('entry.says'), show: (reading) => <Says reading={reading} /> },
  ]
}

function Says({ reading: { marks, replacedBy, replaces, reason } }: { reading: Reading }) {
  const t = useWords('waters')
  return (
    <span className="wt-says">
      {marks.includes('withdrawn') ? (
        <Tag>{t('graph.withdrawn')}</Tag>
      ) : (
        replacedBy !== null && <Tag>{t('graph.replaced')}</Tag>
      )}{' '}
      {replaces !== null && reason !== '' && t('graph.correction', { reason })}
    </span>
  )
}
