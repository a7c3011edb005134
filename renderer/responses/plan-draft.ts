import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useLanguage, useRefusalWords } from '#renderer/app/words.ts'
import { type ResponseLevel, responseLevels } from '#shared/responses/level.ts'
import type { Plan, PlanFacts, PlanLevel } from '#shared/responses/plan.ts'
import { copied, planSamples } from '#shared/responses/plan-samples.ts'

/** Everything the parts of the plan editor need. */
export type PlanHold = ReturnType<typeof usePlanDraft>

/** The plan editor: begun with the plan, a sample or nothing, kept while it is typed; all four levels lie open, empty ones are not sent. */
export function usePlanDraft(plan: Plan | null, sample: string) {
  const language = useLanguage() === 'en' ? 'en' : 'zh'
  const hold = useDraft(`responses.plan.${plan?.id ?? (sample || 'new')}`)
  const { run, busy, refusal } = useCommand('responses.setPlan')
  const say = useRefusalWords()
  const shipped = planSamples.find(({ code }) => code === sample)
  const first = plan ?? (shipped ? copied(shipped, language) : blank)
  const draft = hold.content === '' ? withAllLevels(first) : (JSON.parse(hold.content) as PlanFacts)
  const set = (part: Partial<PlanFacts>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  const setLevel = (level: ResponseLevel, part: Partial<PlanLevel>) =>
    set({ levels: draft.levels.map((one) => (one.level === level ? { ...one, ...part } : one)) })
  async function save(): Promise<boolean> {
    const levels = draft.levels.filter(
      ({ conditions, measures, actions }) => conditions.length + measures.length + actions.length > 0,
    )
    const outcome = await run({ id: plan?.id ?? null, code: sample, ...draft, levels })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set,
    setLevel,
    save,
    busy,
    refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
  }
}

/** A code for a new condition that no condition of the plan has. */
export function freshCode({ levels }: PlanFacts): string {
  const taken = new Set(levels.flatMap(({ conditions }) => conditions.map(({ code }) => code)))
  let number = 1
  while (taken.has(`k${number}`)) number += 1
  return `k${number}`
}

const blank: PlanFacts = {
  name: '',
  source: { title: '', number: '', article: '', effectiveOn: '', checkedOn: '' },
  sample: false,
  levels: [],
}

function withAllLevels({ name, source, sample, levels }: PlanFacts): PlanFacts {
  const all = responseLevels.map(
    (level): PlanLevel =>
      levels.find((one) => one.level === level) ?? {
        level,
        decides: '',
        hours: 24,
        conditions: [],
        measures: [],
        actions: [],
        after: [],
      },
  )
  return { name, source, sample, levels: all }
}
