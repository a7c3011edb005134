import Button from 'antd/es/button'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Template } from '#shared/roster/post.ts'
import { usePostWords } from './post-words.ts'
import type { RulesPart } from './rules-shape.ts'
import { TemplateDialog } from './TemplateDialog.tsx'
import { TemplateDrop } from './TemplateDrop.tsx'
import { useTemplateWords } from './template-words.ts'
import { useToday } from './use-shown-days.ts'

/** The shift templates: which duties there are, when, for how many. */
export function TemplateList({ rules, may }: RulesPart) {
  const t = useWords('roster')
  const [open, setOpen] = useState<Template | 'new' | null>(null)
  const [dropping, setDropping] = useState<Template | null>(null)
  const add = may && <Button onClick={() => setOpen('new')}>{t('rules.template.add')}</Button>
  return (
    <Panel title={t('rules.tab.templates')} actions={add}>
      <p className="dc-hint">{t('rules.template.explain')}</p>
      {rules.templates.length === 0 && <Empty words={t('rules.template.none')} />}
      <ul className="dc-plain ro-rule-lines">
        {rules.templates.map((template) => (
          <TemplateLine
            key={template.id}
            template={template}
            {...(may ? { onChange: () => setOpen(template), onDrop: () => setDropping(template) } : {})}
          />
        ))}
      </ul>
      {open && (
        <TemplateDialog template={open === 'new' ? null : open} rules={rules} onClose={() => setOpen(null)} />
      )}
      {dropping && <TemplateDrop template={dropping} onClose={() => setDropping(null)} />}
    </Panel>
  )
}

interface TemplateLineProps {
  template: Template
  onChange?: () => void
  onDrop?: () => void
}

function TemplateLine({ template, onChange, onDrop }: TemplateLineProps) {
  const t = useWords('roster')
  const { nameOf } = usePostWords()
  const words = useTemplateWords()
  const today = useToday()
  const over = template.effectiveTo !== null && template.effectiveTo < today
  return (
    <li className={over ? 'dc-faint' : ''}>
      <strong className="ro-rule-name">{template.name}</strong>
      <span className="ro-grow ro-rule-facts">
        <Tag>{nameOf(template.post)}</Tag>
        <span className="dc-figures">{words.hours(template)}</span>
        <span>{words.days(template)}</span>
        <Tag>{t('slot.needed', { n: template.needed })}</Tag>
        <span className="dc-faint dc-figures">{words.span(template)}</span>
      </span>
      {onChange && !over && (
        <Button size="small" onClick={onChange} aria-label={t('posts.changeOf', { name: template.name })}>
          {t('change')}
        </Button>
      )}
      {onDrop && !over && (
        <Button
          size="small"
          onClick={onDrop}
          aria-label={t('rules.template.dropOf', { name: template.name })}
        >
          {t('rules.template.drop')}
        </Button>
      )}
    </li>
  )
}
