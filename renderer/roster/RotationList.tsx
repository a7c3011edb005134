import Button from 'antd/es/button'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Rotation } from '#shared/roster/post.ts'
import { RotationDialog } from './RotationDialog.tsx'
import { RotationEnd } from './RotationEnd.tsx'
import type { RulesPart } from './rules-shape.ts'
import { useTemplateWords } from './template-words.ts'
import { useNameOf } from './use-board.ts'
import { useToday } from './use-shown-days.ts'

/** The rotations: who is on by turns where nobody is entered. */
export function RotationList({ rules, may }: RulesPart) {
  const t = useWords('roster')
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Rotation | null>(null)
  const nameOfTemplate = (id: number) => rules.templates.find((one) => one.id === id)?.name ?? `#${id}`
  const add = may && rules.templates.length > 0 && (
    <Button onClick={() => setAdding(true)}>{t('rules.rotation.add')}</Button>
  )
  return (
    <Panel title={t('rules.tab.rotations')} actions={add}>
      <p className="dc-hint">{t('rules.rotation.explain')}</p>
      {rules.rotations.length === 0 && <Empty words={t('rules.rotation.none')} />}
      <ul className="dc-plain ro-rule-lines">
        {rules.rotations.map((rotation) => (
          <RotationLine
            key={rotation.id}
            rotation={rotation}
            name={nameOfTemplate(rotation.template)}
            {...(may ? { onEnd: () => setEnding(rotation) } : {})}
          />
        ))}
      </ul>
      {adding && <RotationDialog rules={rules} onClose={() => setAdding(false)} />}
      {ending && <RotationEnd rotation={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}

function RotationLine({ rotation, name, onEnd }: { rotation: Rotation; name: string; onEnd?: () => void }) {
  const t = useWords('roster')
  const words = useTemplateWords()
  const nameOf = useNameOf()
  const today = useToday()
  const over = rotation.effectiveTo !== null && rotation.effectiveTo < today
  const turns = rotation.people.map((crew) => crew.map(nameOf).join(t('rules.rotation.and')))
  return (
    <li className={over ? 'dc-faint' : ''}>
      <strong className="ro-rule-name">{name}</strong>
      <span className="ro-grow ro-rule-facts">
        <Tag>{t(`rules.rotation.turn_${rotation.turn}`)}</Tag>
        <span>{turns.join(' → ')}</span>
        <span className="dc-faint dc-figures">{words.span(rotation)}</span>
      </span>
      {onEnd && !over && (
        <Button size="small" onClick={onEnd} aria-label={t('rules.rotation.endOf', { name })}>
          {t('rules.rotation.end')}
        </Button>
      )}
    </li>
  )
}
