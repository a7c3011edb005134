import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePagePaper, usePrint } from '#renderer/app/print.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { CardView } from './CardView.tsx'
import { showCard } from './plan-place.ts'
import { VersionActs } from './VersionActs.tsx'
import { VersionState } from './VersionState.tsx'

/** One version of a card, old or new, as it stands or stood. */
export function VersionPage({ id }: { id: number }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const print = usePrint()
  const { value: version, refusal } = useQuery('plans.version', { id })
  usePagePaper('planCard', version ? id : null)
  if (!version)
    return (
      <Frame title={t('title')}>
        {refusal ? <Trouble words={told(refusal)} /> : <Empty words={t('loading')} />}
      </Frame>
    )
  return (
    <Frame
      title={t('versionTitle', { name: version.plan.name, version: version.number })}
      note={<VersionState version={version} />}
      actions={
        <>
          <Button onClick={() => showCard(version.plan.id, 'versions')}>{t('acts.back')}</Button>
          <Button onClick={() => print('planCard', id)}>
            {t('acts.print')} <KeyHint keys="F8" />
          </Button>
          <VersionActs version={version} plan={version.plan.id} />
        </>
      }
    >
      <CardView content={version.content} />
    </Frame>
  )
}
