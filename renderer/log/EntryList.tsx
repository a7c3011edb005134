import type { ReactNode } from 'react'
import type { Entry } from '#shared/log/entry.ts'
import { EntryLine } from './EntryLine.tsx'
import { useKinds } from './use-kinds.ts'

interface EntryListProps {
  label: string
  entries: readonly Entry[]
  empty: ReactNode
  words?: string
  dated?: boolean
}

/** Lines of the log under each other; arrows move between them. */
export function EntryList({ label, entries, empty, ...line }: EntryListProps) {
  const { nameOf } = useKinds()
  if (entries.length === 0) return empty
  return (
    <ol className="dc-plain lg-list" aria-label={label} data-arrows>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLine entry={entry} kindName={nameOf(entry.kind)} {...line} />
        </li>
      ))}
    </ol>
  )
}
