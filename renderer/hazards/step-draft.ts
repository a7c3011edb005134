import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { type HazardAct, signLevels } from '#shared/hazards/step.ts'
import { useFormDraft } from './form-draft.ts'
import { useSigner } from './signer.ts'

/** What a step's form asks for besides who puts a name under it. */
export interface StepShape {
  words: 'words' | 'reason'
  wordsRequired: boolean
  /** `sign`: by PIN or on paper; `name`: a plain name; `none`: nobody. */
  who: 'sign' | 'name' | 'none'
  nameRequired: boolean
  moment: boolean
}

const reasoned = {
  words: 'reason',
  wordsRequired: true,
  who: 'none',
  nameRequired: false,
  moment: false,
} as const
const approved = { ...reasoned, who: 'sign', nameRequired: true } as const
const told = { words: 'words', wordsRequired: true, who: 'name', nameRequired: true, moment: true } as const

/** The fields of every step. */
export const stepShapes: Readonly<Record<HazardAct, StepShape>> = {
  sign: { words: 'words', wordsRequired: false, who: 'sign', nameRequired: true, moment: false },
  progress: { ...told, nameRequired: false },
  rectified: told,
  recheck: { ...told, who: 'sign' },
  crossOff: { words: 'words', wordsRequired: false, who: 'sign', nameRequired: true, moment: false },
  extend: approved,
  list: { ...approved, words: 'words' },
  unlist: approved,
  sendBack: reasoned,
  withdraw: reasoned,
}

/** How a name comes under a step. */
export type Means = 'pin' | 'paper' | 'refused'

/** A step as it is being written; a PIN is never kept. */
export interface StepDraft {
  words: string
  name: string
  means: Means
  passed: boolean
  newDue: string
  happenedAt: string | null
}

/** Everything the parts of the form need. */
export type StepHold = ReturnType<typeof useStep>

/** The form of one step: begun with what is likely, kept while it is typed, sent to its operation. */
export function useStep(hazard: Hazard, act: HazardAct) {
  const [now] = useState(instantNow)
  const first: StepDraft = {
    words: '',
    name: '',
    means: meansFirst(hazard, act),
    passed: true,
    newDue: '',
    happenedAt: now,
  }
  const { draft, set, drop, keptAt } = useFormDraft(`hazards.${act}.${hazard.id}`, first)
  const signer = useSigner(act)
  const say = useRefusalWords()
  const commands = useCommands()
  const { busy, refusal } = commands[act]
  async function send(): Promise<boolean> {
    const outcome = await run(commands, {
      hazard,
      act,
      draft,
      signing: draft.means === 'pin' ? signer.signing : null,
    })
    signer.setPin('')
    if (outcome.ok) await drop()
    return outcome.ok
  }
  const fault = (field: string) => say.fault(refusal?.faults?.[field])
  return { hazard, act, shape: stepShapes[act], draft, set, drop, keptAt, signer, busy, refusal, fault, send }
}

/** The unit and the leader of the place usually sign on paper, the room's own people by PIN. */
function meansFirst({ nextSignature }: Hazard, act: HazardAct): Means {
  return act === 'sign'
    ? nextSignature === 'inspector'
      ? 'pin'
      : 'paper'
    : stepShapes[act].who === 'sign'
      ? 'pin'
      : 'paper'
}

function useCommands() {
  return {
    sign: useCommand('hazards.sign'),
    progress: useCommand('hazards.progress'),
    rectified: useCommand('hazards.rectified'),
    recheck: useCommand('hazards.recheck'),
    crossOff: useCommand('hazards.crossOff'),
    extend: useCommand('hazards.extend'),
    list: useCommand('hazards.supervise'),
    unlist: useCommand('hazards.endSupervision'),
    sendBack: useCommand('hazards.sendBack'),
    withdraw: useCommand('hazards.withdraw'),
  }
}

interface Sent {
  hazard: Hazard
  act: HazardAct
  draft: StepDraft
  signing: { person: number; pin: string } | null
}

function run(commands: ReturnType<typeof useCommands>, { hazard, act, draft, signing }: Sent) {
  const { id, nextSignature } = hazard
  const { words, passed, newDue, means } = draft
  const name = means === 'pin' ? '' : draft.name
  const happenedAt = draft.happenedAt ?? ''
  const level = nextSignature ?? signLevels[0]
  switch (act) {
    case 'sign':
      return commands.sign.run({ id, level, name, signing, refused: means === 'refused', words })
    case 'progress':
      return commands.progress.run({ id, words, name: draft.name, happenedAt })
    case 'rectified':
      return commands.rectified.run({ id, words, name: draft.name, happenedAt })
    case 'recheck':
      return commands.recheck.run({ id, passed, words, name, signing, happenedAt })
    case 'crossOff':
      return commands.crossOff.run({ id, words, name, signing })
    case 'extend':
      return commands.extend.run({ id, newDue, reason: words, name, signing })
    case 'list':
      return commands.list.run({ id, words, name, signing })
    case 'unlist':
      return commands.unlist.run({ id, reason: words, name, signing })
    default:
      return commands[act].run({ id, reason: words })
  }
}
