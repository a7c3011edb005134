import Button from 'antd/es/button'
import type { InputRef } from 'antd/es/input'
import { useRef, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Charge } from '#shared/hazards/leader.ts'
import { ask } from './asked.ts'
import { useChargeWords } from './charge-words.ts'
import { showOnly } from './filter.ts'
import { everyCharge, LeadersBar } from './LeadersBar.tsx'

/** Who of the leaders is in charge of which township, sector or unit, those in charge now first. */
export function LeadersTab() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const search = useRef<InputRef>(null)
  const matches = useMatcher()
  const words = useChargeWords()
  const [filter, setFilter] = useState(everyCharge)
  const { value, refusal } = useQuery('hazards.assignments', {}, { every: 600_000 })
  const add = () => ask({ form: 'charge' })
  usePageKeys({ n: add, '/': () => search.current?.focus() })
  const shown = (value ?? []).filter(
    (charge) =>
      (filter.kind === null || charge.kind === filter.kind) &&
      (!filter.activeOnly || charge.active) &&
      matches([words.who(charge), words.what(charge), charge.basis].join(' '), filter.words),
  )
  return (
    <div className="hz-tab">
      <div className="hz-bar">
        <LeadersBar search={search} filter={filter} set={setFilter} />
        <span className="hz-right">
          <Button type="primary" onClick={add}>
            {t('leaders.add')} <KeyHint keys="N" />
          </Button>
        </span>
      </div>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('leaders.title')}
        columns={useColumns()}
        rows={shown}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t(value.length === 0 ? 'leaders.none' : 'leaders.noFit')} />}
      />
    </div>
  )
}

function useColumns(): Column<Charge>[] {
  const t = useWords('hazards')
  const { who, what } = useChargeWords()
  return [
    { key: 'leader', title: t('leaders.leader'), show: who, sort: who },
    {
      key: 'what',
      title: t('leaders.what'),
      show: (charge) => (
        <span className="hz-marks">
          {what(charge)} <Tag>{t(`charges.${charge.kind}`)}</Tag>
        </span>
      ),
      sort: (charge) => `${charge.kind} ${what(charge)}`,
    },
    {
      key: 'since',
      title: t('leaders.since'),
      show: ({ since }) => since,
      sort: ({ since }) => since,
      width: '12rem',
    },
    { key: 'until', title: t('leaders.until'), show: ({ until }) => until ?? t('dash'), width: '12rem' },
    { key: 'basis', title: t('leaders.basis'), show: (charge) => <Basis charge={charge} /> },
    { key: 'state', title: t('leaders.state'), show: (charge) => <State charge={charge} /> },
    { key: 'acts', title: '', show: (charge) => <Acts charge={charge} />, align: 'right' },
  ]
}

function Basis({ charge: { basis, note } }: { charge: Charge }) {
  return (
    <>
      {basis}
      {note !== '' && <div className="dc-hint">{note}</div>}
    </>
  )
}

function State({ charge: { active, ended } }: { charge: Charge }) {
  const t = useWords('hazards')
  if (ended !== null) return <Tag>{t('leaders.ended', { on: ended.on, reason: ended.reason })}</Tag>
  return <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'leaders.active' : 'leaders.waiting')}</Tag>
}

function Acts({ charge }: { charge: Charge }) {
  const t = useWords('hazards')
  const { kind, name, ended } = charge
  const narrowed = { township: { township: name }, sector: { sector: name }, unit: { words: name } }[kind]
  return (
    <span className="hz-acts">
      <Button size="small" onClick={() => showOnly(narrowed)}>
        {t('leaders.hazards')}
      </Button>
      {ended === null && (
        <Button size="small" onClick={() => ask({ form: 'endCharge', charge })}>
          {t('leaders.end')}
        </Button>
      )}
    </span>
  )
}
