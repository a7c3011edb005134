import { askedForm } from '#renderer/app/asked-form.ts'
import type { QuestionSet } from '#shared/training/question.ts'

/** The set whose editor is to be opened; null begins a new one. */
export interface Asked {
  set: QuestionSet | null
}

/** The editor that is open on the page of training. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
