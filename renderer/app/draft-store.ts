import { type Cell, cell } from './cell.ts'
import { call } from './send.ts'

/** A text being written, as the core keeps it. */
export interface Draft {
  content: string
  /** When the core last said that it keeps the text; null before the first time. */
  keptAt: string | null
  /** False until the core has been asked whether it keeps an older text. */
  loaded: boolean
}

interface Kept {
  cell: Cell<Draft>
  timer: ReturnType<typeof setTimeout> | undefined
}

const drafts = new Map<string, Kept>()
const untouched: Draft = { content: '', keptAt: null, loaded: false }

/** The draft of a form; every part of the window that names the form shares it. */
export function draftOf(form: string): Cell<Draft> {
  return keptOf(form).cell
}

/** Takes over what the core keeps for a form, unless something has been typed meanwhile. */
export async function loadDraft(form: string): Promise<void> {
  const { cell: draft } = keptOf(form)
  if (draft.read().loaded) return
  const outcome = await call('log.draft', { form })
  if (!outcome.ok || draft.read().loaded) return
  const typed = draft.read().content
  draft.write({ content: typed || (outcome.value.content ?? ''), keptAt: outcome.value.at, loaded: true })
}

/** Writes a text; the core has it a quarter of a second later. */
export function writeDraft(form: string, content: string): void {
  const kept = keptOf(form)
  kept.cell.write({ ...kept.cell.read(), content })
  clearTimeout(kept.timer)
  kept.timer = setTimeout(() => void keep(form), 250)
}

/** Throws a draft away, here and in the core. */
export async function dropDraft(form: string): Promise<void> {
  const kept = keptOf(form)
  clearTimeout(kept.timer)
  kept.timer = undefined
  kept.cell.write({ content: '', keptAt: null, loaded: true })
  await call('log.dropDraft', { form })
}

/** Hands over at once whatever the core has not got yet: before a lock, a change of seat, the end of a window. */
export async function flushDrafts(): Promise<void> {
  const waiting = [...drafts].filter(([, { timer }]) => timer !== undefined)
  await Promise.all(waiting.map(([form]) => keep(form)))
}

/** Forgets what this window holds, so that the next person's own drafts are read. */
export function forgetDrafts(): void {
  for (const kept of drafts.values()) kept.cell.write(untouched)
}

async function keep(form: string): Promise<void> {
  const kept = keptOf(form)
  clearTimeout(kept.timer)
  kept.timer = undefined
  const outcome = await call('log.keepDraft', { form, content: kept.cell.read().content })
  if (outcome.ok) kept.cell.write({ ...kept.cell.read(), keptAt: outcome.value.at })
}

function keptOf(form: string): Kept {
  const known = drafts.get(form)
  if (known) return known
  const fresh: Kept = { cell: cell(untouched), timer: undefined }
  drafts.set(form, fresh)
  return fresh
}
