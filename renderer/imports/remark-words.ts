import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import type { Remark } from '#shared/imports/contract.ts'

/** What was noticed in a row, in words: posts by their names, weekdays by theirs. */
export function useRemarkWords(): (remark: Remark) => string {
  const translated = useTranslated()
  const postName = usePostName()
  function shown(name: string, field: string | number): string | number {
    if (name === 'post' || name === 'first' || name === 'second') return postName(String(field))
    if (name === 'is' && typeof field === 'number')
      return translated(`imports:weekdays.${field}`, {}) ?? field
    return field
  }
  return ({ code, fields }) => {
    const named = Object.entries(fields).map(([name, field]) => [name, shown(name, field)])
    return translated(`imports:remarks.${code}`, Object.fromEntries(named)) ?? code
  }
}
