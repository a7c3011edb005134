import { type Cell, cell } from './cell.ts'

/** The form of one room that lies open over its page, and the acts that open and close it. */
export interface AskedForm<Form> {
  asked: Cell<Form | null>
  ask(form: Form): void
  closeAsked(): void
}

/** What a room keeps of its forms: at most one is open. */
export function askedForm<Form>(): AskedForm<Form> {
  const asked = cell<Form | null>(null)
  return { asked, ask: (form) => asked.write(form), closeAsked: () => asked.write(null) }
}
