import Tabs from 'antd/es/tabs'
import './rules.css'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { mayDo } from '#shared/people/rights.ts'
import { MemberList } from './MemberList.tsx'
import { PairList } from './PairList.tsx'
import { PostList } from './PostList.tsx'
import { RotationList } from './RotationList.tsx'
import { RulesForm } from './RulesForm.tsx'
import { RulesOpening } from './RulesOpening.tsx'
import { TemplateList } from './TemplateList.tsx'
import { useRules } from './use-board.ts'

/** By what the roster is made: posts, shift templates, rotations, people's facts, pairs, weights, what was owed before. */
export function RulesTab() {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { roles } = useSeated()
  const { value: rules, refusal } = useRules()
  const administers = mayDo('administer', roles)
  const plans = mayDo('plan', roles)
  if (!rules) return refusal ? <Trouble words={say(refusal)} /> : <Empty words={t('board.loading')} />
  const items = [
    { key: 'posts', children: <PostList rules={rules} may={administers} /> },
    { key: 'templates', children: <TemplateList rules={rules} may={administers} /> },
    { key: 'rotations', children: <RotationList rules={rules} may={plans} /> },
    { key: 'members', children: <MemberList rules={rules} may={plans} /> },
    { key: 'pairs', children: <PairList rules={rules} may={plans} /> },
    { key: 'numbers', children: <RulesForm rules={rules.rules} may={administers} /> },
    { key: 'openings', children: <RulesOpening rules={rules} may={plans} /> },
  ] as const
  return (
    <Tabs
      tabPlacement="start"
      destroyOnHidden
      className="ro-rules"
      items={items.map(({ key, children }) => ({ key, label: t(`rules.tab.${key}`), children }))}
    />
  )
}
