import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { CardContent, CardFacts, CardStep } from '#shared/plans/card.ts'
import type { Version } from '#shared/plans/plan.ts'
import { freshStep } from './fresh-step.ts'

/** A draft while it is written. */
export interface DraftCard {
  facts: CardFacts
  content: CardContent
  note: string
}

/** The steps without one, which no other waits for any more. */
function withoutStep(steps: readonly CardStep[], code: string): CardStep[] {
  return steps
    .filter((each) => each.code !== code)
    .map((each) => ({ ...each, after: each.after.filter((before) => before !== code) }))
}

/** Writes a draft: begun with what the core has, kept while it is typed, saved on demand. */
export function useEditing(version: Version) {
  const hold = useDraft(`plans.edit.${version.id}`)
  const saving = useCommand('plans.save')
  const submitting = useCommand('plans.submit')
  const say = useRefusalWords()
  const [picked, pick] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const { name, types, source } = version.plan
  const first: DraftCard = { facts: { name, types, source }, content: version.content, note: version.note }
  const draft = hold.content === '' ? first : (JSON.parse(hold.content) as DraftCard)
  function set(part: Partial<DraftCard>) {
    setSaved(false)
    hold.setContent(JSON.stringify({ ...draft, ...part }))
  }
  const setContent = (part: Partial<CardContent>) => set({ content: { ...draft.content, ...part } })
  const { steps } = draft.content
  const step = steps.find(({ code }) => code === picked) ?? steps[0] ?? null
  async function save(): Promise<boolean> {
    const outcome = await saving.run({ id: version.id, ...draft })
    if (!outcome.ok) return false
    await hold.drop()
    setSaved(true)
    return true
  }
  const submit = async () => (await save()) && (await submitting.run({ id: version.id })).ok
  const setStep = (code: string, part: Partial<CardStep>) =>
    setContent({ steps: steps.map((each) => (each.code === code ? { ...each, ...part } : each)) })
  function add() {
    const fresh = freshStep(steps, step)
    const at = step ? steps.indexOf(step) + 1 : steps.length
    setContent({ steps: steps.toSpliced(at, 0, fresh) })
    pick(fresh.code)
  }
  function remove(code: string) {
    const at = steps.findIndex((each) => each.code === code)
    pick((steps[at + 1] ?? steps[at - 1])?.code ?? null)
    setContent({ steps: withoutStep(steps, code) })
  }
  const faults = saving.refusal?.faults ?? {}
  return {
    draft,
    set,
    setContent,
    step,
    pick,
    setStep,
    add,
    remove,
    save,
    submit,
    saved,
    busy: saving.busy || submitting.busy,
    refusal: saving.refusal ?? submitting.refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    /** What is wrong with a field, by its path in the card. */
    fault: (path: string) => say.fault(faults[path]),
  }
}

/** A draft on hand. */
export type Editing = ReturnType<typeof useEditing>
