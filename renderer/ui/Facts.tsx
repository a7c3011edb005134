import type { ReactNode } from 'react'
import './facts.css'

/** Names and what they hold, under each other. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="dc-facts">{children}</dl>
}

/** One name and what it holds. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
