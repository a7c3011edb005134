import { draftOf, dropDraft } from '#renderer/app/draft-store.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'
import { type Need, needs } from '#shared/callouts/plan.ts'
import { Answer } from '#shared/callouts/target.ts'

/** A report while it is written down: every part as typed. */
export type AnswerText = Partial<Record<Need, string>>

/** Parts that are numbers. */
export const counted: readonly Need[] = ['villages', 'moved']

/** The report of a target while it is typed, kept by the core. */
export function useAnswerDraft({ id }: BoardTarget) {
  const draft = useDraft(formOf(id))
  const text = draft.content === '' ? {} : (JSON.parse(draft.content) as AnswerText)
  return {
    text,
    set: (need: Need, said: string) => draft.setContent(JSON.stringify({ ...text, [need]: said })),
  }
}

/** Throws away what was typed of a report: another result was kept, or the report itself. */
export function dropAnswer(target: number): void {
  if (draftOf(formOf(target)).read().content !== '') void dropDraft(formOf(target))
}

function formOf(target: number): string {
  return `callouts.answer.${target}`
}

/** What is still to be asked; everything once it was all said. */
export function openNeeds({ needs: asked, missing }: BoardTarget): readonly Need[] {
  return missing.length > 0 ? missing : asked
}

/** Parts that should be a number and are none. */
export function faultyNeeds(text: AnswerText): Need[] {
  return counted.filter((need) => said(text, need) !== '' && !/^\d{1,7}$/.test(said(text, need)))
}

/** The report as the core takes it; null when nothing was said. */
export function answerOf(text: AnswerText): Answer | null {
  const spoken = needs.filter((need) => said(text, need) !== '')
  if (spoken.length === 0) return null
  return Answer.parse(
    Object.fromEntries(
      spoken.map((need) => [need, counted.includes(need) ? Number(said(text, need)) : said(text, need)]),
    ),
  )
}

function said(text: AnswerText, need: Need): string {
  return (text[need] ?? '').normalize('NFKC').trim()
}
