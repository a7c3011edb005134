import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { CardActs } from './CardActs.tsx'
import { CardView } from './CardView.tsx'
import { PlanState } from './PlanState.tsx'
import { type CardTab, showCard } from './plan-place.ts'
import { VersionList } from './VersionList.tsx'

/** One card: what stands on it at a glance, and its versions. */
export function CardPage({ plan, tab }: { plan: number | string; tab: CardTab }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const { value: card, refusal } = useQuery('plans.get', { plan })
  if (!card)
    return (
      <Frame title={t('title')}>
        {refusal ? <Trouble words={told(refusal)} /> : <Empty words={t('loading')} />}
      </Frame>
    )
  const items = [
    { key: 'card', label: t('tab.card'), children: <CardView content={card.content} /> },
    {
      key: 'versions',
      label: t('tab.versions', { n: card.versions.length }),
      children: <VersionList card={card} />,
    },
  ]
  return (
    <Frame title={card.name} note={<PlanState plan={card} />} actions={<CardActs card={card} />}>
      <Tabs
        items={items}
        activeKey={tab}
        onChange={(key) => showCard(plan, key as CardTab)}
        className="dc-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}
