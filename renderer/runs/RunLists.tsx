import Button from 'antd/es/button'
import { useEffect, useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { openPlanStart } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { go } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { RunCards } from './RunCards.tsx'
import { useRunColumns } from './run-columns.tsx'
import { showRun } from './run-place.ts'

/** The runs under way as cards, and those that are over; Enter opens one. */
export function RunLists() {
  const t = useWords('runs')
  const told = useTroubleWords()
  const columns = useRunColumns()
  const running = useQuery('runs.running', {}, { every: 60_000 })
  const past = useQuery('runs.list', { states: ['ended'] }).value ?? []
  const list = useRef<HTMLDivElement>(null)
  const any = (running.value ?? []).length > 0
  usePageKeys({ n: () => openPlanStart() })
  useEffect(() => {
    if (any) list.current?.querySelector<HTMLElement>('[data-line]')?.focus()
  }, [any])
  return (
    <Frame
      title={t('title')}
      actions={
        <>
          <Button onClick={() => go('plans')}>{t('acts.cards')}</Button>
          <Button type="primary" onClick={() => openPlanStart()}>
            {t('acts.start')} <KeyHint keys="F10" />
          </Button>
        </>
      }
    >
      <div ref={list} className="rn-lists">
        <Trouble words={told(running.refusal)} />
        {running.value && !any && <Empty words={t('none')} keys="F10" />}
        <RunCards running={running.value ?? []} />
        <h2>{t('past.title')}</h2>
        <div className="rn-past">
          <DataTable
            label={t('past.title')}
            columns={columns}
            rows={past}
            rowKey={({ id }) => id}
            empty={<Empty words={t('past.none')} />}
            onOpen={({ id }) => showRun(id)}
          />
        </div>
      </div>
    </Frame>
  )
}
