import { useLanguage } from '#renderer/app/words.ts'
import type { EntryKind } from '#shared/log/contract.ts'

/** The name of a kind of entry in the language spoken. */
export function useKindName(): (kind: EntryKind) => string {
  const language = useLanguage()
  return ({ nameZh, nameEn }) => (language === 'en' ? nameEn : nameZh)
}
