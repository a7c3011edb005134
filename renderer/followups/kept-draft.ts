import { useDraft } from '#renderer/app/use-draft.ts'

/** What is typed in a form, kept while it is typed, begun with what is known. */
export function useKeptDraft<T extends object>(form: string, first: T) {
  const hold = useDraft(form)
  const draft: T = hold.content === '' ? first : { ...first, ...(JSON.parse(hold.content) as Partial<T>) }
  return {
    draft,
    set: (part: Partial<T>) => hold.setContent(JSON.stringify({ ...draft, ...part })),
    drop: () => hold.drop(),
    clear: () => void hold.drop(),
    keptAt: hold.content === '' ? null : hold.keptAt,
  }
}
