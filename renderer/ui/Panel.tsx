import { type ReactNode, useId } from 'react'

interface PanelProps {
  title?: ReactNode
  actions?: ReactNode
  /** Under the body, never scrolled away. */
  foot?: ReactNode
  tone?: Tone
  /** A further class for the layout of the page that holds it. */
  className?: string
  children: ReactNode
}

/** What a colour says; never without words beside it. */
export type Tone = 'plain' | 'good' | 'soon' | 'over'

/** A part of a page with a hairline round it. */
export function Panel({ title, actions, foot, tone = 'plain', className = '', children }: PanelProps) {
  const id = useId()
  return (
    <section
      className={`dc-panel dc-tone-${tone} ${className}`}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <header className="dc-panel-head">
          <h2 id={id}>{title}</h2>
          <div className="dc-panel-actions">{actions}</div>
        </header>
      )}
      <div className="dc-panel-body">{children}</div>
      {foot !== undefined && <footer className="dc-panel-foot">{foot}</footer>}
    </section>
  )
}
