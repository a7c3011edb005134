import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'
import { Step } from './absence.ts'
import { SlotName } from './slot.ts'

/** Swap: two people change duties. Stand-in: one takes another's duty. Two different acts. */
export const changeKinds = ['swap', 'standIn'] as const

/** Swap or stand-in. */
export type ChangeKind = (typeof changeKinds)[number]

/** States of a swap or stand-in. */
export const changeStates = [
  'asked',
  'agreed',
  'approved',
  'declined',
  'refused',
  'withdrawn',
  'undone',
] as const

/** A state of a swap or stand-in. */
export type ChangeState = (typeof changeStates)[number]

/** What can be done with a swap or stand-in. */
export type ChangeStep = 'agree' | 'decline' | 'approve' | 'refuse' | 'withdraw' | 'undo'

/** Who may take a step: the one who gives the duty away, the one who takes it, a leader by PIN. */
export type ChangeParty = 'giver' | 'taker' | 'leader'

/** The steps of a swap or stand-in: from which states, into which, by whom; the one table that rule, buttons and tests follow. */
export const changeSteps: Record<
  ChangeStep,
  { from: readonly ChangeState[]; to: ChangeState; by: readonly ChangeParty[] }
> = {
  agree: { from: ['asked'], to: 'agreed', by: ['taker'] },
  decline: { from: ['asked'], to: 'declined', by: ['taker'] },
  approve: { from: ['agreed'], to: 'approved', by: ['leader'] },
  refuse: { from: ['asked', 'agreed'], to: 'refused', by: ['leader'] },
  withdraw: { from: ['asked', 'agreed'], to: 'withdrawn', by: ['giver'] },
  undo: { from: ['approved'], to: 'undone', by: ['leader'] },
}

/** A swap or stand-in as asked for. */
export const NewChange = z
  .object({
    kind: z.enum(changeKinds),
    slot: SlotName,
    giver: z.int().positive(),
    taker: z.int().positive(),
    /** The taker's duty that the giver takes in return; for swaps alone. */
    otherSlot: SlotName.nullable().default(null),
    reason: line(400),
    /** Why somebody else records it, when it is not the giver's own wish typed by the giver. */
    onBehalf: optionalText(400),
  })
  .refine(({ kind, otherSlot }) => (kind === 'swap') === (otherSlot !== null), {
    message: 'roster.swapNeedsTwo',
    path: ['otherSlot'],
  })
  .refine(({ giver, taker }) => giver !== taker, { message: 'roster.samePerson', path: ['taker'] })

/** A swap or stand-in as asked for. */
export type NewChange = z.output<typeof NewChange>

const Who = z.object({ id: z.int(), name: z.string() })

/** A duty as a swap names it. */
export const SwapDuty = SlotName.extend({ post: z.string(), from: z.string(), to: z.string() })

/** A swap or stand-in with its history; `stranded` when the roster changed so that it no longer finds its giver. */
export const Change = z.object({
  id: z.int(),
  kind: z.enum(changeKinds),
  slot: SwapDuty,
  otherSlot: SwapDuty.nullable(),
  giver: Who,
  taker: Who,
  urgent: z.boolean(),
  reason: z.string(),
  state: z.enum(changeStates),
  approvedAt: z.string().nullable(),
  stranded: z.boolean(),
  steps: z.array(Step),
})

/** A swap or stand-in with its history. */
export type Change = z.output<typeof Change>
