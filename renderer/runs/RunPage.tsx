import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { RunView } from './RunView.tsx'
import { useRun } from './use-run.ts'

/** One run, as the officer works it. */
export function RunPage({ id }: { id: number }) {
  const t = useWords('runs')
  const told = useTroubleWords()
  const { run, reread, refusal } = useRun(id)
  if (run) return <RunView run={run} reread={reread} />
  return (
    <Frame title={t('title')}>
      {refusal ? <Trouble words={told(refusal)} /> : <Empty words={t('loading')} />}
    </Frame>
  )
}
