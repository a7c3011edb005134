import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { metres } from '#shared/waters/level.ts'
import { type Station, thresholdsOf } from '#shared/waters/station.ts'
import { Imports } from './BoardTab.tsx'
import { DropDialog } from './DropDialog.tsx'
import { StationDialog } from './StationDialog.tsx'

type Asked = { act: 'edit' | 'drop'; station: Station } | { act: 'add' } | null

/** The register of stations: levels of note, datum, interval, who answers. */
export function StationsTab() {
  const t = useWords('waters')
  const told = useTroubleWords()
  const [withInactive, setWithInactive] = useState(false)
  const [asked, setAsked] = useState<Asked>(null)
  const restore = useCommand('waters.restoreStation')
  const stations = useQuery('waters.stations', { withInactive })
  const shut = () => setAsked(null)
  const columns = useColumns({ onAsk: setAsked, onRestore: (id) => void restore.run({ id }) })
  return (
    <div className="wt-tab">
      <div className="dc-row">
        <Checkbox checked={withInactive} onChange={(event) => setWithInactive(event.target.checked)}>
          {t('stations.withDropped')}
        </Checkbox>
        <span className="dc-row wt-right">
          <Imports />
          <Button type="primary" onClick={() => setAsked({ act: 'add' })}>
            {t('stations.add')}
          </Button>
        </span>
      </div>
      <Trouble words={told(stations.refusal ?? restore.refusal)} />
      <div className="wt-fill">
        <DataTable
          label={t('stations.label')}
          columns={columns}
          rows={stations.value ?? []}
          rowKey={({ id }) => id}
          rowClass={({ active }) => (active ? '' : 'dc-faint')}
          empty={<Empty words={t('stations.none')} />}
        />
      </div>
      {asked?.act === 'add' && <StationDialog station={null} onClose={shut} />}
      {asked?.act === 'edit' && <StationDialog station={asked.station} onClose={shut} />}
      {asked?.act === 'drop' && (
        <DropDialog
          operation="waters.dropStation"
          id={asked.station.id}
          title={t('stations.dropTitle', { name: asked.station.name })}
          words={t('stations.dropExplain')}
          onClose={shut}
        />
      )}
    </div>
  )
}

interface Acts {
  onAsk(asked: Asked): void
  onRestore(id: number): void
}

function useColumns({ onAsk, onRestore }: Acts): Column<Station>[] {
  const t = useWords('waters')
  return [
    {
      key: 'name',
      title: t('stations.name'),
      sort: ({ name }) => name,
      show: ({ name, code, active }) => (
        <span className="wt-name">
          <span>
            <b>{name}</b> {!active && <Tag>{t('stations.dropped')}</Tag>}
          </span>
          <small className="dc-faint">{code}</small>
        </span>
      ),
    },
    {
      key: 'kind',
      title: t('stations.kind'),
      sort: ({ kind }) => kind,
      show: ({ kind, size, water, place }) =>
        [t(`kinds.${kind}`), size, water, place].filter(Boolean).join(' · '),
    },
    {
      key: 'levels',
      title: t('stations.levelsTitle'),
      show: ({ levels }) => (
        <span className="dc-figures">
          {thresholdsOf(levels)
            .map(({ name, mm }) => `${t(`levels.${name}`)} ${metres(mm)}`)
            .join(t('comma'))}
        </span>
      ),
    },
    { key: 'datum', title: t('stations.datum'), show: ({ datum }) => datum },
    {
      key: 'interval',
      title: t('stations.interval'),
      align: 'right',
      sort: ({ intervalMinutes }) => intervalMinutes,
      show: ({ intervalMinutes }) => intervalMinutes,
    },
    { key: 'people', title: t('stations.peopleTitle'), show: (station) => <StationPeople {...station} /> },
    {
      key: 'acts',
      title: t('stations.acts'),
      show: (station) => <StationActs station={station} onAsk={onAsk} onRestore={onRestore} />,
    },
  ]
}

function StationPeople({ responsible }: Pick<Station, 'responsible'>) {
  const t = useWords('waters')
  return responsible.map(({ role, name, telephone }) => (
    <div key={role}>
      <small className="dc-faint">{t(`roles.${role}`)}</small> {name}{' '}
      <span className="dc-figures">{telephone}</span>
    </div>
  ))
}

function StationActs({ station, onAsk, onRestore }: Acts & { station: Station }) {
  const t = useWords('waters')
  return (
    <span className="dc-row">
      <Button size="small" onClick={() => onAsk({ act: 'edit', station })}>
        {t('stations.edit')}
      </Button>
      {station.active ? (
        <Button size="small" onClick={() => onAsk({ act: 'drop', station })}>
          {t('stations.drop')}
        </Button>
      ) : (
        <Button size="small" onClick={() => onRestore(station.id)}>
          {t('stations.restore')}
        </Button>
      )}
    </span>
  )
}
