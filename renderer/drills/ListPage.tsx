import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { go } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { AskedForm } from './AskedForm.tsx'
import { type Asked, ask } from './asked.ts'
import { showDrill, useDrillPlace } from './drill-place.ts'
import { IntervalsTab } from './IntervalsTab.tsx'
import { useListColumns } from './list-columns.tsx'

const planNew: Asked = { form: 'plan', drill: null }
const fromIncident: Asked = { form: 'fromIncident' }

/** Every drill, newest first, and the cards that are to be drilled again and again. */
export function ListPage() {
  const t = useWords('drills')
  const { intervals } = useDrillPlace()
  usePageKeys({
    n: () => ask(planNew),
    i: () => ask(fromIncident),
    t: () => go('training'),
    1: () => go('drills'),
    2: () => go('drills', 'intervals'),
  })
  const tabs = [
    { key: 'list', label: t('tabs.list'), hint: '1', children: <List /> },
    { key: 'intervals', label: t('tabs.intervals'), hint: '2', children: <IntervalsTab /> },
  ]
  return (
    <Frame title={t('title')} note={t('note')} actions={<Acts />}>
      <Tabs
        items={tabs.map(({ label, hint, ...tab }) => ({
          ...tab,
          label: (
            <>
              {label} <KeyHint keys={hint} />
            </>
          ),
        }))}
        activeKey={intervals ? 'intervals' : 'list'}
        onChange={(key) => go('drills', key === 'list' ? '' : key)}
        className="dc-tabs"
        destroyOnHidden
      />
      <AskedForm />
    </Frame>
  )
}

function Acts() {
  const t = useWords('drills')
  return (
    <>
      <Button type="primary" onClick={() => ask(planNew)}>
        {t('acts.planNew')} <KeyHint keys="N" />
      </Button>
      <Button onClick={() => ask(fromIncident)}>
        {t('acts.fromIncident')} <KeyHint keys="I" />
      </Button>
      <Button onClick={() => go('training')}>
        {t('acts.training')} <KeyHint keys="T" />
      </Button>
    </>
  )
}

function List() {
  const t = useWords('drills')
  const told = useTroubleWords()
  const columns = useListColumns()
  const { value, refusal } = useQuery('drills.list', { limit: 500 })
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('list.none')} keys="N" />}
        onOpen={({ id }) => showDrill(id)}
        rowClass={({ state }) => (state === 'withdrawn' ? 'dr-over' : '')}
      />
    </>
  )
}
