import { useEffect, useMemo } from 'react'
import { useCell } from './cell.ts'
import { draftOf, dropDraft, flushDrafts, loadDraft, writeDraft } from './draft-store.ts'
import { useRoom } from './room-context.tsx'

/** A text that survives a lock, a change of seat and a crash. */
export interface DraftHold {
  content: string
  setContent(content: string): void
  drop(): Promise<void>
  keptAt: string | null
  loaded: boolean
}

/** The draft of a form, kept by the core while it is typed. */
export function useDraft(form: string): DraftHold {
  const draft = useCell(draftOf(form))
  const person = useRoom().seat.person?.id
  useEffect(() => {
    if (person !== undefined) void loadDraft(form)
    return () => void flushDrafts()
  }, [form, person])
  const acts = useMemo(
    () => ({ setContent: (content: string) => writeDraft(form, content), drop: () => dropDraft(form) }),
    [form],
  )
  return { ...draft, ...acts }
}
