import { dayWords } from '#renderer/ui/time-words.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { useTranslated } from './dynamic-words.ts'
import { useLanguage } from './words.ts'

const day = /\d{4}-\d{2}-\d{2}/g

/** What a due item is about, in words, its days as people write them; null where its kind has no words of its own. */
export function useDueWords(): (item: Pick<DueItem, 'kind' | 'text' | 'fields'>) => string | null {
  const say = useTranslated()
  const language = useLanguage()
  return ({ kind, text, fields }) => {
    const shown = text.replaceAll(day, (date) => dayWords(date, language))
    return say(`desk:texts.${kind}`, { text: shown, day: shown, ...fields })
  }
}
