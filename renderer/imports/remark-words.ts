import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import type { Remark } from '#shared/imports/contract.ts'
import { remarkFields } from './remark-fields.ts'

/** What was noticed in a row, in words: posts by their names, weekdays by theirs. */
export function useRemarkWords(): (remark: Remark) => string {
  const translated = useTranslated()
  const post = usePostName()
  const weekday = (number: number) => translated(`imports:weekdays.${number}`, {}) ?? undefined
  return (remark) =>
    translated(`imports:remarks.${remark.code}`, remarkFields(remark, { post, weekday })) ?? remark.code
}
