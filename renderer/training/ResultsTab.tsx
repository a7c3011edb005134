import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { spoken } from '#shared/training/question.ts'
import type { TrainingResult } from '#shared/training/result.ts'
import { WrongAnswers } from './WrongAnswers.tsx'

/** Every answering, the newest first; one opened shows what was wrong and why. */
export function ResultsTab() {
  const t = useWords('training')
  const told = useTroubleWords()
  const [shown, setShown] = useState<TrainingResult | null>(null)
  const { value, refusal } = useQuery('training.results', { limit: 500 })
  const columns = useColumns()
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.results')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('results.none')} />}
        onOpen={setShown}
      />
      {shown && <Wrong result={shown} close={() => setShown(null)} />}
    </>
  )
}

function Wrong({ result, close }: { result: TrainingResult; close(): void }) {
  const t = useWords('training')
  const { code, edition, trainee, name } = result
  const set = useQuery('training.set', { code, edition }).value
  const title = t('results.of', { name: trainee.name, set: spoken(name, useLanguage()) })
  return (
    <Dialog open width={720} title={title} cancelWord={t('close')} onClose={close}>
      {set && <WrongAnswers set={set} result={result} />}
    </Dialog>
  )
}

function useColumns(): Column<TrainingResult>[] {
  const t = useWords('training')
  const language = useLanguage()
  return [
    {
      key: 'at',
      title: t('results.at'),
      show: ({ at }) => <TimeText at={at} as="short" />,
      sort: ({ at }) => at,
    },
    {
      key: 'name',
      title: t('standings.name'),
      show: ({ trainee }) => trainee.name,
      sort: ({ trainee }) => trainee.name,
    },
    {
      key: 'set',
      title: t('results.set'),
      show: ({ name, edition }) => `${spoken(name, language)} ${t('set.edition', { edition })}`,
      sort: ({ code }) => code,
    },
    {
      key: 'score',
      title: t('results.score'),
      show: ({ score, passed }) => (
        <Tag tone={passed ? 'good' : 'over'}>{t(passed ? 'passed' : 'failed', { score })}</Tag>
      ),
      sort: ({ score }) => score,
    },
    {
      key: 'wrong',
      title: t('results.wrong'),
      align: 'right',
      show: ({ wrong }) => wrong.length,
      sort: ({ wrong }) => wrong.length,
    },
    {
      key: 'refresh',
      title: t('results.refresh'),
      show: ({ refreshOn }) => <span className="dc-figures">{refreshOn}</span>,
      sort: ({ refreshOn }) => refreshOn,
    },
  ]
}
