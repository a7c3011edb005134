import Button from 'antd/es/button'
import { Children, type ReactNode } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { Post } from '#shared/handover/shift.ts'

interface CrewPostProps {
  post: Post
  /** The shift's name, for those who hear the button only. */
  shift: string
  onAssign(): void
  children: ReactNode
}

/** One post: its name, who holds it, and the button that changes it. */
export function CrewPost({ post, shift, onAssign, children }: CrewPostProps) {
  const t = useWords('handover')
  const word = t(`post.${post}`)
  return (
    <div className="ho-post">
      <span className="ho-post-name">{word}</span>
      <div className="ho-post-people">
        {Children.count(children) === 0 ? <span className="dc-hint">{t('crew.nobody')}</span> : children}
      </div>
      <Button size="small" onClick={onAssign} aria-label={`${shift} ${t('crew.assignOf', { post: word })}`}>
        {t('crew.assign')}
      </Button>
    </div>
  )
}
