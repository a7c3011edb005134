import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { figureKeys } from '#shared/incidents/figures.ts'

/** What a field of a report is called, by its path in the body. */
export function useFieldWords(): (field: string) => string {
  const incident = useWords('incidents')
  const translated = useTranslated()
  return (field) => {
    const key = figureKeys.find((one) => field === one || field === `figures.${one}`)
    if (key) return incident(`figures.${key}`)
    const [first = field] = field.split('.')
    return translated(`reports:body.${first}`, {}) ?? translated(`incidents:times.${first}`, {}) ?? field
  }
}
