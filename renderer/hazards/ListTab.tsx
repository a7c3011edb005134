import Button from 'antd/es/button'
import type { InputRef } from 'antd/es/input'
import { useDeferredValue, useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { openImport } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { printPage } from '#renderer/app/print.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { mayDo } from '#shared/people/rights.ts'
import { ask } from './asked.ts'
import { FilterBar } from './FilterBar.tsx'
import { filterOf, useNarrowed } from './filter.ts'
import { useHazardColumns } from './hazard-columns.tsx'
import { showHazard } from './hazard-place.ts'
import { useLedgerPaper } from './ledger-paper.ts'

/** The ledger: what waits first, by its day; F8 prints what is shown. */
export function ListTab() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const search = useRef<InputRef>(null)
  const filter = useDeferredValue(filterOf(useNarrowed().filter))
  const { value, refusal } = useQuery('hazards.list', { ...filter, limit: 500 }, { every: 60_000 })
  const imports = mayDo('administer', useSeated().roles)
  const add = () => ask({ form: 'facts', hazard: null })
  usePageKeys({ n: add, '/': () => search.current?.focus() })
  useLedgerPaper(filter, earliest(value?.hazards ?? []))
  return (
    <div className="hz-tab">
      <div className="hz-bar">
        <FilterBar search={search} />
        <span className="hz-right">
          {value && (
            <span className="dc-hint">
              {t('list.shown', { shown: value.hazards.length, total: value.total })}
            </span>
          )}
          {imports && <Button onClick={() => openImport('hazards')}>{t('list.import')}</Button>}
          <Button onClick={printPage}>
            {t('list.print')} <KeyHint keys="F8" />
          </Button>
          <Button type="primary" onClick={add}>
            {t('list.new')} <KeyHint keys="N" />
          </Button>
        </span>
      </div>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.list')}
        columns={useHazardColumns()}
        rows={value?.hazards ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('list.none')} />}
        onOpen={({ id }) => showHazard(id)}
      />
    </div>
  )
}

/** The day on which the first of some hazards was found; empty when there are none. */
function earliest(hazards: readonly Hazard[]): string {
  return hazards.map(({ foundOn }) => foundOn).sort()[0] ?? ''
}
