import { refuse } from '#shared/base/refusal.ts'
import type { ChangeSlipData, SlipDuty } from '#shared/paper/change-slip.ts'
import type { SignOff } from '#shared/paper/sheet.ts'
import { type Change, type ChangeState, changeStates } from '#shared/roster/change.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

/** What a leader does with a change; undoing it is signed as well. */
const leaderSteps: readonly ChangeState[] = ['approved', 'refused', 'undone']

/** The facts of a swap or stand-in as it stands, with every step it took. */
export function changeSlipData(work: Work, id: number): ChangeSlipData {
  const [change] = work.call('change.list', { id })
  if (!change) refuse('roster.unknownChange', { id })
  const duty = ({ date, post, from, to }: Change['slot']): SlipDuty => ({
    date,
    post: postName(work, post),
    from,
    to,
  })
  return {
    number: change.id,
    kind: change.kind,
    urgent: change.urgent,
    state: change.state,
    stranded: change.stranded,
    giver: change.giver.name,
    taker: change.taker.name,
    duty: duty(change.slot),
    otherDuty: change.otherSlot && duty(change.otherSlot),
    reason: change.reason,
    steps: change.steps.flatMap(({ step, by, recorder, at, note }) =>
      isState(step)
        ? [{ step, by: by?.name ?? '', recorder: typed(step) ? (recorder?.name ?? '') : '', at, note }]
        : [],
    ),
    signatures: {
      giver: signed(change, ({ step, by, recorder }) => step === 'asked' && by?.id === recorder?.id),
      taker: signed(change, ({ step, by, recorder }) => step === 'agreed' && by?.id === recorder?.id),
      leader: signed(change, ({ step }) => !typed(step)),
    },
  }
}

/** The last step of some sort as a sign-off; what somebody else recorded for a party is none of theirs. */
function signed({ steps }: Change, which: (step: Change['steps'][number]) => boolean): SignOff | null {
  const step = steps.findLast(which)
  return step?.by ? { name: step.by.name, at: step.at } : null
}

/** Whoever typed a step matters, but for those a leader signs by PIN. */
function typed(step: string): boolean {
  return !leaderSteps.some((one) => one === step)
}

function isState(step: string): step is ChangeState {
  return changeStates.some((state) => state === step)
}
