import type { HazardAct } from '#shared/hazards/step.ts'

/** The steps under which a name stands. */
export type NamedAct = Exclude<HazardAct, 'sendBack' | 'withdraw'>

/** A step under which a name stands; the others ask for none and never come here. */
export function signatureAct(act: HazardAct): NamedAct {
  return act === 'sendBack' || act === 'withdraw' ? 'sign' : act
}
