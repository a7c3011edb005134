import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import type { Proposed } from '#shared/callouts/board.ts'
import { showBoard } from './callout-place.ts'

/** What tells a proposed target from the others. */
export function keyOf({ wave, unitId, contact }: Proposed): string {
  return `${wave} ${unitId} ${contact ?? ''}`
}

const nobody: ReadonlySet<string> = new Set()
const noTargets: readonly Proposed[] = []

/** A call-out while it is put together: by which scheme, for which places, whom. */
export function useStart(chain: number | null) {
  const { rehearsal } = useRoom()
  const [code, setCode] = useState<string | null>(null)
  const [places, setPlaces] = useState<string[]>([])
  const [left, setLeft] = useState(nobody)
  const [title, setTitle] = useState<string | null>(null)
  const [drill, setDrill] = useState(rehearsal)
  const schemes = useQuery('callouts.schemes', chain === null ? {} : { chain })
  const active = schemes.value?.filter((scheme) => scheme.active) ?? []
  const scheme = active.find((each) => each.code === code) ?? active.find(({ fits }) => fits) ?? active[0]
  const asked = { scheme: scheme?.code ?? '', chain, ...(places.length > 0 ? { places } : {}) }
  const proposal = useQuery('callouts.prepare', asked, { enabled: scheme !== undefined })
  const { run, busy, refusal } = useCommand('callouts.start')
  const targets = proposal.value?.targets ?? noTargets
  const chosen = targets.filter((target) => !left.has(keyOf(target)))
  async function start() {
    const who = chosen.map(({ wave, unitId, contact }) => ({ wave, unitId, contact }))
    const outcome = await run({
      ...asked,
      title: title ?? proposal.value?.title ?? '',
      exercise: drill,
      ...(left.size > 0 ? { targets: who } : {}),
    })
    if (outcome.ok) showBoard(outcome.value.id)
  }
  function toggle(target: Proposed) {
    const key = keyOf(target)
    setLeft((before) => (before.has(key) ? without(before, key) : new Set([...before, key])))
  }
  return {
    chain,
    schemes: schemes.value,
    scheme,
    setCode,
    places,
    setPlaces,
    proposal: proposal.value,
    trouble: refusal ?? proposal.refusal ?? schemes.refusal,
    targets,
    chosen,
    isChosen: (target: Proposed) => !left.has(keyOf(target)),
    toggle,
    /** Ticks everybody, or nobody when everybody is ticked. */
    toggleAll: () => setLeft(left.size === 0 ? new Set(targets.map(keyOf)) : nobody),
    title: title ?? proposal.value?.title ?? '',
    setTitle,
    drill: drill || (proposal.value?.exercise ?? false),
    /** An exercise or test warning, or a rehearsal room, can have no real call-out. */
    drillFixed: rehearsal || (proposal.value?.exercise ?? false),
    setDrill,
    start,
    busy,
  }
}

/** A call-out while it is put together. */
export type StartHold = ReturnType<typeof useStart>

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((each) => each !== key))
}
