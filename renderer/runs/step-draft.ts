import { useDraft } from '#renderer/app/use-draft.ts'
import { nobody, type Stranger, type WhomHold } from './use-whom.ts'
import type { Spoken } from './use-working.ts'

/** What is typed about a step: its answer, who was spoken with when the book does not have them, when it was if not just now. */
export interface StepDraft {
  answer: string
  party: Stranger
  happenedAt: string | null
}

const blank: StepDraft = { answer: '', party: nobody, happenedAt: null }

/** What is typed about a step, kept by the core while it is typed. */
export function useStepDraft(step: number) {
  const hold = useDraft(`runs.step.${step}`)
  const draft =
    hold.content === '' ? blank : { ...blank, ...(JSON.parse(hold.content) as Partial<StepDraft>) }
  return {
    draft,
    set: (part: Partial<StepDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part })),
    drop: hold.drop,
  }
}

/** Who was spoken with, as the core takes it: one of the book, else whoever was written down. */
export function spokenOf({ party, happenedAt }: StepDraft, { asked, contact }: WhomHold): Spoken {
  const said = Object.values(party).some((part) => part.trim() !== '')
  return {
    contact: asked ? contact : null,
    party: asked && contact === null && said ? party : null,
    ...(happenedAt === null ? {} : { happenedAt }),
  }
}
