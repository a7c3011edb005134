import Button from 'antd/es/button'
import Input, { type InputRef } from 'antd/es/input'
import Select from 'antd/es/select'
import { useDeferredValue, useRef, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type CheckKind, checkKinds } from '#shared/hazards/check.ts'
import { ask } from './asked.ts'
import { useCheckColumns } from './check-columns.tsx'
import { showCheck } from './hazard-place.ts'

/** The checks on the spot, the latest first. */
export function ChecksTab() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const search = useRef<InputRef>(null)
  const [kind, setKind] = useState<CheckKind | null>(null)
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words.trim())
  const filter = { ...(kind === null ? {} : { kind }), ...(wanted === '' ? {} : { words: wanted }) }
  const { value, refusal } = useQuery('hazards.checks', { ...filter, limit: 500 })
  const add = () => ask({ form: 'check' })
  usePageKeys({ n: add, '/': () => search.current?.focus() })
  const nothing = kind === null && wanted === '' ? 'checks.none' : 'checks.noFit'
  return (
    <div className="hz-tab">
      <div className="hz-bar">
        <KindChoice kind={kind} setKind={setKind} />
        <Input
          ref={search}
          allowClear
          className="hz-search"
          aria-label={t('checks.search')}
          placeholder={t('checks.searchHint')}
          maxLength={100}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="hz-right">
          {value && (
            <span className="dc-hint">
              {t('checks.shown', { shown: value.checks.length, total: value.total })}
            </span>
          )}
          <Button type="primary" onClick={add}>
            {t('checks.add')} <KeyHint keys="N" />
          </Button>
        </span>
      </div>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('checks.title')}
        columns={useCheckColumns()}
        rows={value?.checks ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t(nothing)} />}
        onOpen={({ id }) => showCheck(id)}
      />
    </div>
  )
}

function KindChoice({ kind, setKind }: { kind: CheckKind | null; setKind(kind: CheckKind | null): void }) {
  const t = useWords('hazards')
  return (
    <Select<CheckKind | 'all'>
      className="hz-pick"
      aria-label={t('checks.kind')}
      value={kind ?? 'all'}
      options={[
        { value: 'all', label: t('checks.allKinds') },
        ...checkKinds.map((value) => ({ value, label: t(`checkKinds.${value}`) })),
      ]}
      onChange={(chosen) => setKind(chosen === 'all' ? null : chosen)}
    />
  )
}
