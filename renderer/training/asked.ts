import { cell } from '#renderer/app/cell.ts'
import type { QuestionSet } from '#shared/training/question.ts'

/** The set whose editor is to be opened; null begins a new one. */
export interface Asked {
  set: QuestionSet | null
}

/** The editor that is open on the page of training. */
export const asked = cell<Asked | null>(null)

/** Opens the editor. */
export function ask(form: Asked): void {
  asked.write(form)
}

/** Closes the editor. */
export function closeAsked(): void {
  asked.write(null)
}
