import { demoPin } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { keep, kept, type PlayTurn, type Turn } from './demo-incident.ts'

/** What a leader orders about an incident, and how it is followed to the end. */
export const orderActs = {
  ...{ instruct, sign, assign, follow, crossOff, closeInstruction },
} satisfies Record<string, PlayTurn>

/** The leader of the day the incident came on. */
function leaderOf({ stage, incident }: Turn): number {
  return crewOf(stage.book, incident.acts[0]?.day ?? 0).leader
}

/** Said by telephone, read back at once. */
function instruct(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const { words: said = '', readBack = '', proposal = '' } = words.instruction ?? {}
  const person = leaderOf(turn)
  const { name = '', post = '' } = stage.book.people[person - 1] ?? {}
  const { id } = stage.act(act.by, at, 'followups.addInstruction', {
    ...{ form: 'oral', leader: { name, post, person }, words: said, proposal, urgency: 'urgent' },
    ...{ readBack: { done: true, words: readBack }, incident: kept(turn) },
  })
  keep(turn, ['instruction'], id)
}

/** Signed in the morning with the leader's PIN. */
function sign(turn: Turn, at: string): void {
  const { stage, act } = turn
  const signing = { means: 'pin' as const, person: leaderOf(turn), pin: demoPin }
  stage.act(act.by, at, 'followups.signInstruction', { id: kept(turn, 'instruction'), ...signing })
}

/** Goes to a unit by the clock of 13710. */
function assign(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  if (!words.followup) throw new Error('the demo follows up nothing')
  const { title, demand, leadUnit, coUnits } = words.followup
  const { id } = stage.act(act.by, at, 'followups.add', {
    ...{ title, demand, leadUnit, coUnits, scheme: 'sevenDays' },
    ...{ origin: 'instruction', originId: kept(turn, 'instruction') },
  })
  keep(turn, ['followup'], id)
}

const steps = {
  receipt: 'followups.receipt',
  deploy: 'followups.deploy',
  feedback: 'followups.feedback',
  progress: 'followups.progress',
  settle: 'followups.settle',
} as const

/** A step the unit reports. */
function follow(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const [who = '', said = ''] = words.followup?.steps[act.key] ?? []
  const step = steps[act.key as keyof typeof steps]
  stage.act(act.by, at, step, { id: kept(turn, 'followup'), who, words: said })
}

function crossOff(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const [verifier = '', said = ''] = words.followup?.crossedOff ?? []
  stage.act(act.by, at, 'followups.crossOff', { id: kept(turn, 'followup'), verifier, words: said })
}

function closeInstruction(turn: Turn, at: string): void {
  const { stage, act } = turn
  stage.act(act.by, at, 'followups.closeInstruction', { id: kept(turn, 'instruction') })
}
