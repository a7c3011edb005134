import { refuse } from '#shared/base/refusal.ts'
import type { Proposal, Proposed } from '#shared/callouts/board.ts'
import { type Directory, lacksOf, ladderOf } from '#shared/callouts/ladder.ts'
import type { Plan, Scheme } from '#shared/callouts/plan.ts'
import { placesWithNobody, type Selected, selected } from '#shared/callouts/selection.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { titleOf as warningTitle } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { directoryOf } from './directory.ts'
import { schemeOf } from './schemes.ts'
import { openOfChain } from './store.ts'

/** What is asked for when a call-out is prepared or begun. */
export interface Asked {
  scheme: string
  chain: number | null
  places?: readonly string[] | undefined
}

/** A scheme held against a warning and the address book. */
export interface Prepared {
  scheme: Scheme
  story: ChainStory | null
  places: readonly string[]
  directory: Directory
}

/** Whom a scheme calls for a warning, each with the ladder they would get; nothing is begun. */
export const prepare: Handler<'callouts.prepare'> = (work, asked): Proposal => {
  const { scheme, story, places, directory } = preparedFor(work, asked)
  const { plan } = scheme
  const targets = selected(plan, places, directory)
  return {
    scheme: scheme.code,
    title: titleOf(work, scheme, story),
    exercise: isExercise(work, story),
    plan,
    places: [...places],
    nobodyFor: placesWithNobody(places, directory),
    targets: targets.map((target) => proposed(target, plan, directory)),
    open: asked.chain === null ? [] : openOfChain(work.db, asked.chain),
  }
}

/** Reads what a call-out hangs on; refused for a warning or a scheme nobody knows. */
export function preparedFor(work: Work, { scheme, chain, places }: Asked): Prepared {
  const story = chain === null ? null : work.call('warnings.chain', { id: chain })
  return {
    scheme: schemeOf(work, scheme),
    story,
    places: places ?? story?.places.map(({ name }) => name) ?? [],
    directory: directoryOf(work),
  }
}

/** The scheme is on and the warning not over; refused otherwise. */
export function refuseUnready(work: Work, { scheme, story }: Prepared): void {
  if (!scheme.active) refuse('callouts.schemeOff', { name: scheme.name })
  if (story && story.state !== 'inForce' && story.state !== 'lapsed')
    refuse('callouts.warningOver', { headline: warningTitle(work, story).slice(0, 60) })
}

/** The title a call-out has when none is given. */
export function titleOf(work: Work, scheme: Scheme, story: ChainStory | null): string {
  return (story ? warningTitle(work, story) : scheme.name).slice(0, 120)
}

/** Whether a call-out is none in earnest: that of an exercise or test warning, or of a rehearsal room. */
export function isExercise(work: Work, story: ChainStory | null): boolean {
  return work.room.rehearsal || (story !== null && story.status !== 'actual')
}

function proposed(target: Selected, plan: Plan, directory: Directory): Proposed {
  const { wave, unit, contact } = target
  return {
    wave,
    unitId: unit.id,
    unit: unit.name,
    contact: contact?.id ?? null,
    who: contact?.name ?? '',
    post: contact?.post ?? '',
    places: [unit.place, ...(contact?.charges ?? []).map(({ place }) => place)].filter(
      (place, index, all) => place !== '' && all.indexOf(place) === index,
    ),
    ladder: ladderOf(target, plan, directory),
    lacks: lacksOf(target, plan, directory),
  }
}
