import { type Answer, answerFields } from '#shared/callouts/target.ts'
import type { Work } from './work.ts'

/** What a target of a call-out reported, part by part, in words of the room's language. */
export function answerParts(work: Work, answer: Answer | null): string[] {
  if (!answer) return []
  return answerFields
    .filter((field) => answer[field] !== null && answer[field] !== '')
    .map((field) => work.words(`notices:callouts.said.${field}`, { value: answer[field] as string | number }))
}
