import type { ReactNode } from 'react'

interface PageProps {
  title: ReactNode
  /** Beside the title: what the page shows, in a few words. */
  note?: ReactNode
  actions?: ReactNode
  /** Under the title, above what scrolls: filters, search. */
  tools?: ReactNode
  children: ReactNode
}

/** A page of a room: title, actions, tools that stay, and a body that scrolls. */
export function Page({ title, note, actions, tools, children }: PageProps) {
  return (
    <section className="dc-page">
      <header className="dc-page-head">
        <h1>{title}</h1>
        {note !== undefined && <div className="dc-page-note">{note}</div>}
        <div className="dc-page-actions">{actions}</div>
      </header>
      {tools !== undefined && <div className="dc-page-tools">{tools}</div>}
      <div className="dc-page-body">{children}</div>
    </section>
  )
}
