import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Taken } from '#shared/warnings/views.ts'
import { factsOf } from './facts-of.ts'
import { itemsOf, type ReadItem, usePasteDraft } from './paste-draft.ts'
import { useParsed } from './use-parsed.ts'
import { useTypes } from './use-types.ts'
import { blankForm, type WarningForm } from './warning-form.ts'

/** A warning on its way in: what was read, what was put right, saving it, and what became of it. */
export function useTaking() {
  const hold = usePasteDraft()
  const { draft, set, receivedAt } = hold
  const types = useTypes()
  const say = useRefusalWords()
  const takes = useCommand('warnings.take')
  const enters = useCommand('warnings.enter')
  const [taken, setTaken] = useState<Taken | null>(null)
  const parsed = useParsed(draft.text, receivedAt)
  const items = itemsOf(parsed.items, draft)
  const wanted = items.filter(({ left }) => !left)
  const time = draft.receivedAt === null ? {} : { receivedAt: draft.receivedAt }

  async function save() {
    const outcome = draft.mode === 'paste' ? await take() : await enter()
    if (!outcome?.ok) return
    setTaken(outcome.value)
    await hold.drop()
  }
  async function take() {
    if (wanted.length === 0 || parsed.reading) return null
    const facts = wanted.map(({ form, read }) => factsOf(form, types, read))
    return takes.run({ text: draft.text, items: facts, ...time })
  }
  const enter = () =>
    enters.run({ facts: { ...factsOf(draft.hand, types, null), text: draft.handText }, ...time })
  function change({ key, edited }: ReadItem, part: Partial<WarningForm>) {
    set({ edits: { ...draft.edits, [key]: { ...edited, ...part } } })
  }
  function leaveOut({ key }: ReadItem) {
    const left = draft.left.includes(key) ? draft.left.filter((one) => one !== key) : [...draft.left, key]
    set({ left })
  }
  const refusal = draft.mode === 'paste' ? (takes.refusal ?? parsed.refusal) : enters.refusal
  return {
    ...hold,
    mode: draft.mode,
    items,
    reading: parsed.reading,
    ready: parsed.reading ? 0 : wanted.length,
    change,
    leaveOut,
    changeHand: (part: Partial<WarningForm>) => set({ hand: { ...blankForm, ...draft.hand, ...part } }),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
    place: (item: ReadItem) => wanted.indexOf(item),
    save,
    busy: takes.busy || enters.busy,
    refusal,
    taken,
    again: () => setTaken(null),
  }
}

/** A warning on its way in. */
export type Taking = ReturnType<typeof useTaking>
