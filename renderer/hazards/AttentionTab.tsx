import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { AttentionUnit } from '#shared/hazards/hazard.ts'
import { ask } from './asked.ts'
import { showOnly } from './filter.ts'

/** The units under attention, those in force first. */
export function AttentionTab() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('hazards.attentionUnits', {})
  const add = () => ask({ form: 'attention', name: '' })
  usePageKeys({ n: add })
  return (
    <div className="hz-tab">
      <div className="hz-bar">
        <Button type="primary" onClick={add}>
          {t('attention.add')} <KeyHint keys="N" />
        </Button>
      </div>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('attention.title')}
        columns={useColumns()}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('attention.none')} />}
      />
    </div>
  )
}

function useColumns(): Column<AttentionUnit>[] {
  const t = useWords('hazards')
  const state = ({ active, lifted }: AttentionUnit) =>
    lifted === ''
      ? t(active ? 'attention.active' : 'attention.waiting')
      : t('attention.lifted', { reason: lifted })
  return [
    { key: 'name', title: t('attention.name'), show: ({ name }) => name, sort: ({ name }) => name },
    { key: 'reason', title: t('attention.reason'), show: ({ reason }) => reason },
    { key: 'source', title: t('attention.source'), show: ({ source }) => source },
    { key: 'since', title: t('attention.since'), show: ({ since }) => since, sort: ({ since }) => since },
    { key: 'until', title: t('attention.until'), show: ({ until }) => until ?? t('dash') },
    {
      key: 'state',
      title: t('attention.state'),
      show: (unit) => <Tag tone={unit.active ? 'over' : 'plain'}>{state(unit)}</Tag>,
    },
    { key: 'acts', title: '', show: (unit) => <Acts unit={unit} />, align: 'right' },
  ]
}

function Acts({ unit }: { unit: AttentionUnit }) {
  const t = useWords('hazards')
  return (
    <span className="hz-acts">
      <Button size="small" onClick={() => showOnly({ words: unit.name })}>
        {t('attention.hazards')}
      </Button>
      {unit.lifted === '' && (
        <Button size="small" onClick={() => ask({ form: 'lift', unit })}>
          {t('attention.lift')}
        </Button>
      )}
    </span>
  )
}
