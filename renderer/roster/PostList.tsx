import Button from 'antd/es/button'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { DutyPost } from '#shared/roster/post.ts'
import { PostDialog } from './PostDialog.tsx'
import { usePostWords } from './post-words.ts'
import type { RulesPart } from './rules-shape.ts'

/** The posts people are rostered for. */
export function PostList({ rules, may }: RulesPart) {
  const t = useWords('roster')
  const [open, setOpen] = useState<DutyPost | 'new' | null>(null)
  const posts = [...rules.posts].sort((a, b) => a.place - b.place)
  const next = Math.min(99, Math.max(0, ...posts.map(({ place }) => place)) + 1)
  const add = may && <Button onClick={() => setOpen('new')}>{t('posts.add')}</Button>
  return (
    <Panel title={t('rules.tab.posts')} actions={add}>
      <p className="dc-hint">{t('posts.explain')}</p>
      {posts.length === 0 && <Empty words={t('posts.none')} />}
      <ul className="dc-plain ro-rule-lines">
        {posts.map((post) => (
          <PostLine key={post.code} post={post} {...(may ? { onChange: () => setOpen(post) } : {})} />
        ))}
      </ul>
      {open && <PostDialog post={open === 'new' ? null : open} place={next} onClose={() => setOpen(null)} />}
    </Panel>
  )
}

function PostLine({ post, onChange }: { post: DutyPost; onChange?: () => void }) {
  const t = useWords('roster')
  const app = useWords('app')
  const { nameOf } = usePostWords()
  const { code, roles, crewPost, callInMinutes, active } = post
  return (
    <li className={active ? '' : 'dc-faint'}>
      <strong className="ro-rule-name">{nameOf(code)}</strong>
      <span className="ro-grow ro-rule-facts">
        {roles.map((role) => (
          <Tag key={role}>{app(`roles.${role}`)}</Tag>
        ))}
        {callInMinutes !== null && <Tag>{t('posts.callIn', { n: callInMinutes })}</Tag>}
        {crewPost === null && <Tag>{t('posts.notCrew')}</Tag>}
        {!active && <Tag tone="soon">{t('posts.inactive')}</Tag>}
      </span>
      {onChange && (
        <Button size="small" onClick={onChange} aria-label={t('posts.changeOf', { name: nameOf(code) })}>
          {t('change')}
        </Button>
      )}
    </li>
  )
}
