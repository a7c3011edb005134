import { fits, isTooLate } from './fitting.ts'
import { type ChainState, stateAfter } from './life.ts'
import { isDoubtful, lifted, type Picture, pictured, type Told } from './picture.ts'
import type { WarningRules } from './rules.ts'
import { inOrder } from './thread.ts'

/** How a chain ended. */
export type Ending = 'lifted' | 'replaced' | 'closed'

/** A live warning with its history: its members in order of issue, how it stands (stood, right before it ended), how it ended and by which message; `row` is where it is kept already. */
export interface Chain {
  row: number | null
  thread: string
  began: string
  members: number[]
  picture: Picture
  end: { at: string; how: Ending; by: number | null } | null
}

/** An officer's closing of the chain a message belongs to. */
export interface Closing {
  at: string
  message: number
}

/** An officer's answer to whose chain a message belongs: that of another message, or none there was. */
export type Answers = ReadonlyMap<number, number | null>

/** Where a message stands: in a chain, held, or asking which of several it belongs to. */
export interface Stand {
  standing: 'joined' | 'held' | 'asks'
  chain: Chain | null
  candidates: readonly Chain[]
}

/** What chains there were before the first message looked at: those whose end may change, the last of a line, that of an earlier message, all that were open. */
export interface Past {
  touched(): readonly Chain[]
  last(thread: string): Chain | null
  homeOf(message: number): Chain | null
  open(): readonly Chain[]
}

/** Nothing before. */
export const noPast: Past = { touched: () => [], last: () => null, homeOf: () => null, open: () => [] }

/** Messages of one family (status and hazard) with what officers said about them. */
export interface Scene {
  messages: readonly Told[]
  closings: readonly Closing[]
  answers: Answers
  rules: WarningRules
}

/** The chains that came of it, those of before too where they were touched, and where each message stands. */
export interface Woven {
  chains: Set<Chain>
  stands: Map<number, Stand>
  /** Chains that a message without a line of its own may belong to; null as long as none looked beyond its line. */
  open: Set<Chain> | null
}

interface Loom extends Woven {
  scene: Scene
  past: Past
  lasts: Map<string, Chain | null>
  homes: Map<number, Chain>
}

/** Weaves messages into chains: the same chains whatever the order they came in. */
export function woven(scene: Scene, past: Past = noPast): Woven {
  const loom: Loom = {
    scene,
    past,
    chains: new Set(),
    stands: new Map(),
    lasts: new Map(),
    homes: new Map(),
    open: null,
  }
  for (const chain of past.touched()) known(loom, chain)
  const closings = scene.closings.toSorted((one, other) => (one.at < other.at ? -1 : 1))
  for (const told of scene.messages.toSorted(inOrder)) {
    while (closings[0] && closings[0].at < told.at) close(loom, closings.shift())
    const stand = placed(loom, told)
    loom.stands.set(told.id, stand)
    if (stand.chain) loom.homes.set(told.id, stand.chain)
  }
  for (const closing of closings) close(loom, closing)
  return loom
}

/** The staircase: what an officer answered; the open chain of its own line; the one open chain it fits; a new chain, or nothing yet for a lift. */
function placed(loom: Loom, told: Told): Stand {
  const answer = loom.scene.answers.get(told.id)
  const home = typeof answer === 'number' ? homeOf(loom, answer) : null
  if (home) return answered(loom, told, home)
  if (answer === null) return begun(loom, told, alone(told))
  const last = lastOf(loom, told.thread)
  if (last && last.end === null) return inOwnLine(loom, told, last)
  return told.facts.action === 'issue' ? begun(loom, told, told.thread) : loose(loom, told, last)
}

function answered(loom: Loom, told: Told, home: Chain): Stand {
  if (home.end === null) return joined(loom, told, home)
  return told.facts.action === 'lift' ? echoed(home, told) : begun(loom, told, alone(told))
}

/** A message that goes on with something, and nothing of its own line is open. */
function loose(loom: Loom, told: Told, last: Chain | null): Stand {
  const candidates = fittingChains(loom, told)
  if (candidates.length === 1 && candidates[0]) return joined(loom, told, candidates[0])
  if (candidates.length > 1) return { standing: 'asks', chain: null, candidates }
  if (told.facts.action === 'lift' && last?.end?.how === 'closed') return echoed(last, told)
  return begun(loom, told, told.thread)
}

/** A line that no other message is in. */
function alone({ thread, identity }: Told): string {
  return `${thread}|${identity}`
}

function inOwnLine(loom: Loom, told: Told, chain: Chain): Stand {
  const { facts, root, identity, at } = told
  if (facts.action === 'lift' && isDoubtful(chain.picture, told))
    return { standing: 'asks', chain: null, candidates: [chain] }
  const anew = facts.action === 'issue' && root === identity
  if (!anew || stateAfter(openState(chain.picture, at), 'issue') !== 'replaced')
    return joined(loom, told, chain)
  chain.end = { at, how: 'replaced', by: null }
  return begun(loom, told, chain.thread)
}

function begun(loom: Loom, told: Told, thread: string): Stand {
  if (told.facts.action === 'lift') return { standing: 'held', chain: null, candidates: [] }
  const picture = pictured(null, told, loom.scene.rules)
  const chain: Chain = { row: null, thread, began: told.at, members: [told.id], picture, end: null }
  loom.chains.add(chain)
  loom.lasts.set(thread, chain)
  loom.open?.add(chain)
  return { standing: 'joined', chain, candidates: [] }
}

function joined(loom: Loom, told: Told, chain: Chain): Stand {
  const after = afterMember(chain.picture, told, loom.scene.rules)
  chain.members.push(told.id)
  if (after === null) chain.end = { at: told.at, how: 'lifted', by: told.id }
  else {
    chain.picture = after
    loom.open?.add(chain)
  }
  return { standing: 'joined', chain, candidates: [] }
}

/** A chain that is over hears of its lift once more. */
function echoed(chain: Chain, told: Told): Stand {
  chain.members.push(told.id)
  return { standing: 'joined', chain, candidates: [] }
}

/** A warning after one more member; null when that lifted it. */
export function afterMember(picture: Picture, told: Told, rules: WarningRules): Picture | null {
  return told.facts.action === 'lift' ? lifted(picture, told) : pictured(picture, told, rules)
}

/** The state at a moment of a chain that has not ended. */
export function openState(
  { lapsesAt }: Pick<Picture, 'lapsesAt'>,
  at: string,
): Extract<ChainState, 'inForce' | 'lapsed'> {
  return at < lapsesAt ? 'inForce' : 'lapsed'
}

/** The open chains a message without an open line of its own may belong to; those of the very same office before those of the same place. */
function fittingChains(loom: Loom, told: Told): Chain[] {
  loom.open ??= new Set([...loom.past.open().map((chain) => known(loom, chain)), ...loom.chains])
  const fitting: Chain[] = []
  for (const chain of loom.open) {
    if (chain.end !== null || isTooLate(chain, told.at, loom.scene.rules)) loom.open.delete(chain)
    else if (fits(chain, told)) fitting.push(chain)
  }
  const { issuers } = told.facts
  const same = fitting.filter(({ picture }) => picture.issuers.some((issuer) => issuers.includes(issuer)))
  return same.length > 0 ? same : fitting
}

function close(loom: Loom, closing: Closing | undefined): void {
  const chain = closing && homeOf(loom, closing.message)
  if (closing && chain && chain.end === null) chain.end = { at: closing.at, how: 'closed', by: null }
}

function lastOf(loom: Loom, thread: string): Chain | null {
  const here = loom.lasts.get(thread)
  if (here !== undefined) return here
  const before = loom.past.last(thread)
  const chain = before && known(loom, before)
  loom.lasts.set(thread, chain)
  return chain
}

function homeOf(loom: Loom, message: number): Chain | null {
  const here = loom.homes.get(message)
  if (here) return here
  const before = loom.past.homeOf(message)
  return before && known(loom, before)
}

/** A chain of before takes part from now on. */
function known(loom: Loom, chain: Chain): Chain {
  loom.chains.add(chain)
  return chain
}
