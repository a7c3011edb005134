import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Drill } from '#shared/drills/drill.ts'

/** What is kept of a drill while it is planned. */
export interface PlanDraft {
  name: string
  kind: Drill['kind']
  /** The code of a card, empty for none. */
  plan: string
  place: string
  subject: string
  participants: string
  controller: string
  plannedAt: string | null
}

/** Everything the parts of the form need. */
export type PlanHold = ReturnType<typeof usePlanDraft>

/** The facts of a new drill, or of one that has not begun; kept while they are typed. */
export function usePlanDraft(drill: Drill | null) {
  const hold = useDraft(drill ? `drills.plan.${drill.id}` : 'drills.plan')
  const plan = useCommand('drills.plan')
  const revise = useCommand('drills.revise')
  const { refusal, busy } = drill ? revise : plan
  const say = useRefusalWords()
  const first = drill ? factsOf(drill) : blank
  const draft: PlanDraft =
    hold.content === '' ? first : { ...first, ...(JSON.parse(hold.content) as PlanDraft) }
  const set = (part: Partial<PlanDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<Drill | null> {
    const outcome = drill ? await revise.run({ id: drill.id, ...draft }) : await plan.run(draft)
    if (!outcome.ok) return null
    await hold.drop()
    return outcome.value
  }
  return {
    draft,
    set,
    save,
    busy,
    refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
  }
}

const blank: PlanDraft = {
  name: '',
  kind: 'tabletop',
  plan: '',
  place: '',
  subject: '',
  participants: '',
  controller: '',
  plannedAt: null,
}

function factsOf({ name, kind, plan, facts }: Drill): PlanDraft {
  const { place, subject, participants, controller, plannedAt } = facts
  return { name, kind, plan, place, subject, participants, controller, plannedAt }
}
