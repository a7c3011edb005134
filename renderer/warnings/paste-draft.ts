import { useState } from 'react'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import type { ReadWarning } from '#shared/warnings/read-warning.ts'
import { blankForm, formOf, type WarningForm } from './warning-form.ts'

/** What is kept of the form while it is filled in: the pasted text with what was put right in it, or the warning typed by hand. */
export interface PasteDraft {
  mode: 'paste' | 'hand'
  text: string
  /** Null: when the form was opened. */
  receivedAt: string | null
  /** What was put right, by the warning it was put right in. */
  edits: Readonly<Record<string, Partial<WarningForm>>>
  /** Warnings of the text that are not to be taken in. */
  left: readonly string[]
  hand: WarningForm
  /** The words of a warning typed by hand. */
  handText: string
}

/** One warning read from the text, as it stands in the form. */
export interface ReadItem {
  key: string
  read: ReadWarning
  form: WarningForm
  edited: Partial<WarningForm>
  left: boolean
}

const blank: PasteDraft = {
  mode: 'paste',
  text: '',
  receivedAt: null,
  edits: {},
  left: [],
  hand: blankForm,
  handText: '',
}

/** The draft of the form; it survives a lock, a change of seat and a crash. */
export function usePasteDraft() {
  const hold = useDraft('paste-warning')
  const [openedAt] = useState(() => `${instantNow().slice(0, 16)}:00.000Z`)
  const draft: PasteDraft = {
    ...blank,
    ...(hold.content === '' ? {} : (JSON.parse(hold.content) as Partial<PasteDraft>)),
  }
  const set = (part: Partial<PasteDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  return { draft, set, drop: hold.drop, keptAt: hold.keptAt, receivedAt: draft.receivedAt ?? openedAt }
}

/** The draft of the form with what changes it. */
export type PasteHold = ReturnType<typeof usePasteDraft>

/** What was read, with what was put right in it; a correction stays with its warning when the text around it changes. */
export function itemsOf(read: readonly ReadWarning[], { edits, left }: PasteDraft): ReadItem[] {
  const seen = new Map<string, number>()
  return read.map((one) => {
    const same = `${one.action} ${one.hazard} ${one.raw}`
    const times = (seen.get(same) ?? 0) + 1
    seen.set(same, times)
    const key = `${times} ${same}`
    const edited = edits[key] ?? {}
    return { key, read: one, form: { ...formOf(one), ...edited }, edited, left: left.includes(key) }
  })
}
