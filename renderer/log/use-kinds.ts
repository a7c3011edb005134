import { useMemo } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useLanguage } from '#renderer/app/words.ts'
import type { EntryKind } from '#shared/log/contract.ts'

/** The kinds of entry, and what each is called in the language of the window. */
export interface Kinds {
  /** Those that may be written now, in the room's order. */
  offered: readonly EntryKind[]
  /** Also those out of use, for reading old entries. */
  all: readonly EntryKind[]
  nameOf(code: string): string
}

/** The room's kinds of entry. */
export function useKinds(): Kinds {
  const kinds = useQuery('log.kinds', {}).value
  const english = useLanguage() === 'en'
  return useMemo(() => {
    const all = [...(kinds ?? [])].sort((a, b) => a.position - b.position)
    const names = new Map(all.map(({ code, nameEn, nameZh }) => [code, english ? nameEn : nameZh]))
    return { all, offered: all.filter(({ active }) => active), nameOf: (code) => names.get(code) ?? code }
  }, [kinds, english])
}
