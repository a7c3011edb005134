import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { type HazardStep, hazardSteps } from '#shared/hazards/step.ts'
import type { Work } from '../work.ts'

/** A name as it was given: typed, or signed by PIN. */
export interface NameGiven {
  name: string
  signing: { person: number; pin: string } | null
}

/** A name that stands under a step. */
export interface NameKept {
  name: string
  signer: number | null
  means: 'pin' | 'paper'
}

/** Whoever puts a name under a step: by PIN only somebody the table of steps allows, else a name must stand there. */
export function namedBy(work: Work, step: HazardStep, { name, signing }: NameGiven): NameKept {
  if (signing === null)
    return name === '' ? refuseFields({ name: 'empty' }) : { name, signer: null, means: 'paper' }
  const person = work.call('people.confirm', signing)
  if (!person.roles.some((role) => hazardSteps[step].who.includes(role)))
    refuse('hazards.maySign', { name: person.name })
  return { name: person.name, signer: person.id, means: 'pin' }
}
