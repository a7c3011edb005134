import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import type { Asked } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { openImport } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ValueOf } from '#shared/contract/index.ts'
import { mayDo } from '#shared/people/rights.ts'
import { rainfall } from '#shared/waters/level.ts'
import { useBoardColumns } from './board-columns.tsx'

type State = ValueOf<'waters.state'>

/** Every station as it stands; Enter on one draws its hydrograph. */
export function BoardTab({ state }: { state: Asked<State> }) {
  const t = useWords('waters')
  const told = useTroubleWords()
  const matches = useMatcher()
  const columns = useBoardColumns()
  const [words, setWords] = useState('')
  const all = state.value?.stations ?? []
  const shown = all.filter(({ station }) => words === '' || matches(station.name, words))
  return (
    <div className="wt-tab">
      <div className="dc-row">
        <Input
          className="wt-find"
          aria-label={t('board.filter')}
          placeholder={t('board.filter')}
          allowClear
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {state.value && <Areal areal={state.value.areal} />}
        <span className="dc-row wt-right">
          <Imports />
          <Button type="primary" onClick={() => go('waters', 'entry')}>
            {t('tabs.entry')}
          </Button>
        </span>
      </div>
      <Trouble words={told(state.refusal)} />
      {!state.loading && (
        <div className="wt-fill">
          <DataTable
            label={t('board.label')}
            columns={columns}
            rows={shown}
            rowKey={({ station }) => station.id}
            onOpen={({ station }) => go('waters', `graph/${station.id}`)}
            empty={<Empty words={t('board.none')} />}
          />
        </div>
      )}
    </div>
  )
}

/** The buttons by which administrators take sheets in. */
export function Imports() {
  const t = useWords('waters')
  if (!mayDo('administer', useSeated().roles)) return null
  return (
    <>
      <Button onClick={() => openImport('stations')}>{t('stations.import')}</Button>
      <Button onClick={() => openImport('readings')}>{t('stations.importReadings')}</Button>
    </>
  )
}

function Areal({ areal }: { areal: State['areal'] }) {
  const t = useWords('waters')
  const told = areal.filter(({ rain }) => rain !== null)
  const [first] = areal
  if (told.length === 0 || !first) return null
  return (
    <span className="dc-figures">
      {t('board.areal')}{' '}
      {told
        .map(({ hours, rain }) => t('board.arealSum', { hours, rain: rainfall(rain ?? 0) }))
        .join(t('comma'))}{' '}
      <small className="dc-faint">
        {t('board.arealTold', { told: told.at(-1)?.told ?? 0, of: first.of })}
      </small>
    </span>
  )
}
