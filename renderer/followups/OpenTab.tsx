import Select from 'antd/es/select'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useRoom, useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type Followup, type FollowupKind, followupKinds } from '#shared/followups/followup.ts'
import { chargeWords } from './charge-words.ts'
import { useOpenColumns } from './followup-columns.tsx'
import { showFollowup } from './followup-place.ts'

/** What is not crossed off, the most pressing first; narrowed to one's own posts, to a unit, to a kind. */
export function OpenTab() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { value, refusal } = useQuery(
    'followups.list',
    { states: ['open', 'settled'], limit: 500 },
    { every: 60_000 },
  )
  const filter = useFilter(value ?? [])
  return (
    <div className="fu-tab">
      <Trouble words={told(refusal)} />
      <Filters {...filter} />
      <DataTable
        label={t('tabs.open')}
        columns={useOpenColumns()}
        rows={filter.shown}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('open.none')} keys="N" />}
        onOpen={({ id }) => showFollowup(id)}
      />
    </div>
  )
}

type Filter = ReturnType<typeof useFilter>

function useFilter(all: readonly Followup[]) {
  const me = useSeated().id
  const crew = useRoom().standing?.shift.crew ?? []
  const [charge, setCharge] = useState<string | null>(null)
  const [kind, setKind] = useState<FollowupKind | null>(null)
  const mine = crew.filter(({ person }) => person.id === me).map(({ post }) => post as string)
  const charges = [...new Set(all.map(chargeWords))].sort()
  const shown = all.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (charge === null || (charge === 'mine' ? mine.includes(one.post) : chargeWords(one) === charge)),
  )
  return { charges, charge, setCharge, kind, setKind, shown }
}

function Filters({ charges, charge, setCharge, kind, setKind }: Filter) {
  const t = useWords('followups')
  return (
    <div className="dc-row fu-filters">
      <Select
        allowClear
        className="fu-filter"
        aria-label={t('filter.charge')}
        placeholder={t('filter.everybody')}
        value={charge}
        options={[
          { value: 'mine', label: t('filter.mine') },
          ...charges.map((value) => ({ value, label: value })),
        ]}
        onChange={(value: string | undefined) => setCharge(value ?? null)}
      />
      <Select
        allowClear
        className="fu-filter"
        aria-label={t('filter.kind')}
        placeholder={t('filter.everyKind')}
        value={kind}
        options={followupKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(value: FollowupKind | undefined) => setKind(value ?? null)}
      />
    </div>
  )
}
