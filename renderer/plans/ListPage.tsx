import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
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
import { ImportDialog } from './ImportDialog.tsx'
import { useListColumns } from './list-columns.tsx'
import { NewDialog } from './NewDialog.tsx'
import { showCard } from './plan-place.ts'
import { RunningLine } from './RunningLine.tsx'
import { useMayPlan } from './use-may-plan.ts'

type Asked = 'new' | 'import' | null

/** Every card of the room, what is under way on top; Enter opens one, F10 begins one. */
export function ListPage() {
  const t = useWords('plans')
  const told = useTroubleWords()
  const columns = useListColumns()
  const [asked, setAsked] = useState<Asked>(null)
  const [words, setWords] = useState('')
  const { shown, refusal } = useShownPlans(words)
  usePageKeys({
    n: () => openPlanStart(),
    '/': () => document.querySelector<HTMLElement>('.pl-find input')?.focus(),
  })
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      actions={<Acts onAsk={setAsked} />}
      tools={
        <>
          <span className="pl-find">
            <Input
              allowClear
              aria-label={t('find')}
              placeholder={t('findHint')}
              value={words}
              suffix={<KeyHint keys="/" />}
              onChange={(event) => setWords(event.target.value)}
            />
          </span>
          <RunningLine />
        </>
      }
    >
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={shown}
        rowKey={({ code }) => code}
        rowClass={({ active }) => (active ? '' : 'pl-away')}
        empty={<Empty words={t('none')} />}
        onOpen={({ id, code }) => showCard(id ?? code)}
      />
      {asked === 'new' && <NewDialog onClose={() => setAsked(null)} />}
      {asked === 'import' && <ImportDialog onClose={() => setAsked(null)} />}
    </Frame>
  )
}

function Acts({ onAsk }: { onAsk(asked: Asked): void }) {
  const t = useWords('plans')
  const mayPlan = useMayPlan()
  return (
    <>
      <Button onClick={() => go('runs')}>{t('acts.runs')}</Button>
      {mayPlan && <Button onClick={() => onAsk('import')}>{t('acts.import')}</Button>}
      {mayPlan && <Button onClick={() => onAsk('new')}>{t('acts.new')}</Button>}
      <Button type="primary" onClick={() => openPlanStart()}>
        {t('acts.start')} <KeyHint keys="F10" />
      </Button>
    </>
  )
}

/** Cards that fit the words, those put away last. */
function useShownPlans(words: string) {
  const matches = useMatcher()
  const { value = [], refusal } = useQuery('plans.list', {}, { every: 60_000 })
  const shown = value
    .filter(({ name, code, types }) => matches([name, code, ...types].join(' '), words))
    .toSorted((a, b) => Number(b.active) - Number(a.active))
  return { shown, refusal }
}
