import type { z } from 'zod'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { SeatEvent as SeatEventShape } from '#shared/people/contract.ts'

type SeatEvent = z.output<typeof SeatEventShape>

const grave: ReadonlySet<SeatEvent['act']> = new Set(['pinWrong', 'lockedOut', 'pinReset'])

/** Sign-ins, locks, wrong PINs and lock-outs, newest first. */
export function SeatEvents({ administers }: { administers: boolean }) {
  const t = useWords('people')
  const say = useRefusalWords()
  const { value, refusal } = useQuery('people.seatEvents', { limit: 500 }, { enabled: administers })
  const columns: Column<SeatEvent>[] = [
    {
      key: 'at',
      title: t('events.at'),
      sort: ({ at }) => at,
      show: ({ at }) => <TimeText at={at} as="full" />,
      width: '22rem',
    },
    {
      key: 'person',
      title: t('events.person'),
      sort: ({ person }) => person.name,
      show: ({ person }) => person.name,
    },
    { key: 'act', title: t('events.act'), sort: ({ act }) => act, show: ({ act }) => <Act act={act} /> },
    { key: 'seat', title: t('events.seat'), show: ({ seat }) => seat.split('/').at(-1) },
  ]
  if (!administers) return <Empty words={t('events.notAllowed')} />
  return (
    <div className="pe-list">
      <Trouble words={refusal && say(refusal)} />
      <DataTable
        label={t('tab.events')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={<Empty words={t('events.none')} />}
      />
    </div>
  )
}

function Act({ act }: { act: SeatEvent['act'] }) {
  const t = useWords('people')
  return grave.has(act) ? <Tag tone="over">{t(`act.${act}`)}</Tag> : t(`act.${act}`)
}
