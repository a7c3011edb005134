import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Drill } from '#shared/drills/drill.ts'
import type { EvaluationFacts } from '#shared/drills/evaluation.ts'

/** Everything the parts of the evaluation form need. */
export type EvaluationHold = ReturnType<typeof useEvaluationDraft>

type DraftProblem = EvaluationFacts['problems'][number]

/** The evaluation form: what is written is kept while it is typed, the PIN never. */
export function useEvaluationDraft(drill: Drill) {
  const hold = useDraft(`drills.evaluate.${drill.id}`)
  const { run, busy, refusal } = useCommand('drills.evaluate')
  const say = useRefusalWords()
  const seated = useSeated().id
  const [person, setPerson] = useState<number | null>(seated)
  const [pin, setPin] = useState('')
  const facts: EvaluationFacts =
    hold.content === '' ? blank : { ...blank, ...(JSON.parse(hold.content) as EvaluationFacts) }
  const set = (part: Partial<EvaluationFacts>) => hold.setContent(JSON.stringify({ ...facts, ...part }))
  async function sign(): Promise<boolean> {
    const problems = facts.problems.filter(
      ({ problem, improvement, owner }) => problem + improvement + owner !== '',
    )
    const outcome = await run({ id: drill.id, facts: { ...facts, problems }, person: person ?? 0, pin })
    setPin('')
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    facts,
    set,
    setProblem: (index: number, part: Partial<DraftProblem>) =>
      set({ problems: facts.problems.map((one, at) => (at === index ? { ...one, ...part } : one)) }),
    addProblem: () => set({ problems: [...facts.problems, emptyProblem] }),
    dropProblem: (index: number) => set({ problems: facts.problems.filter((_, at) => at !== index) }),
    signer: { person, setPerson, pin, setPin },
    sign,
    busy,
    refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
  }
}

const emptyProblem: DraftProblem = { problem: '', improvement: '', owner: '', by: null, handOn: false }

const blank: EvaluationFacts = { verdict: 'good', words: '', problems: [] }
