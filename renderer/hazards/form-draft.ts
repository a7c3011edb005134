import { useDraft } from '#renderer/app/use-draft.ts'

/** What is typed in a form, kept by the core: fields over what the form begins with. */
export interface FormDraft<T> {
  draft: T
  set(part: Partial<T>): void
  drop(): Promise<void>
  keptAt: string | null
}

/** The draft of a form whose fields are plain values. */
export function useFormDraft<T extends object>(form: string, first: T): FormDraft<T> {
  const hold = useDraft(form)
  const draft = hold.content === '' ? first : { ...first, ...(JSON.parse(hold.content) as Partial<T>) }
  const set = (part: Partial<T>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  return { draft, set, drop: hold.drop, keptAt: hold.keptAt }
}
