import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { showCard } from './plan-place.ts'

/** Two versions side by side: what was added, what was taken out, what was changed and from what to what. */
export function DifferencePage({ a, b }: { a: number; b: number }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const before = useQuery('plans.version', { id: a })
  const after = useQuery('plans.version', { id: b })
  const { value: difference, refusal } = useQuery('plans.difference', { a, b })
  if (!before.value || !after.value || !difference)
    return (
      <Frame title={t('title')}>
        {refusal ? <Trouble words={told(refusal)} /> : <Empty words={t('loading')} />}
      </Frame>
    )
  const { plan } = after.value
  return (
    <Frame
      title={t('difference.title', { name: plan.name })}
      note={t('difference.of', { a: before.value.number, b: after.value.number })}
      actions={<Button onClick={() => showCard(plan.id, 'versions')}>{t('acts.back')}</Button>}
    >
      <DifferenceTable difference={difference} before={before.value} after={after.value} />
    </Frame>
  )
}
