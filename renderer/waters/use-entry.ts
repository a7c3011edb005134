import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import type { ReadingVerdict } from '#shared/waters/reading.ts'
import {
  draftFrom,
  type EntryDraft,
  type EntryLine,
  emptyDraft,
  emptyLine,
  fullHour,
  givenOf,
  isFilled,
  momentOf,
} from './entry-draft.ts'

type Given = NonNullable<ReturnType<typeof givenOf>>

/** Readings being entered: kept while they are typed, tried out at each change, saved all or none. */
export function useEntry() {
  const { zone } = useRoom()
  const now = useMinute()
  const hold = useDraft('waters.entry')
  const draft = draftFrom(hold.content)
  const stations = useQuery('waters.state', {}).value?.stations ?? []
  const enter = useCommand('waters.enter')
  const [saved, setSaved] = useState<ValueOf<'waters.enter'> | null>(null)
  const time = draft.time || fullHour(now, zone)
  const due = stations.toSorted((a, b) => (a.nextDue < b.nextDue ? -1 : 1))
  const lines =
    draft.pasted ?? due.map(({ station: { id } }) => ({ ...emptyLine(id), ...draft.typed[`s${id}`] }))
  const moments = new Map(lines.map((line) => [line.key, momentOf(line, time, { now, zone })]))
  const filled = lines.filter(isFilled)
  const ready = filled.flatMap((line) => {
    const given = givenOf(line, moments.get(line.key) ?? null)
    return given ? [{ key: line.key, given }] : []
  })
  const verdicts = useVerdicts(ready)
  const write = (next: EntryDraft) => {
    setSaved(null)
    enter.clear()
    hold.setContent(JSON.stringify(next))
  }
  return {
    stations,
    lines,
    time,
    moments,
    verdicts,
    saved,
    refusal: enter.refusal,
    busy: enter.busy,
    pasted: draft.pasted !== null,
    count: filled.length,
    complete: filled.length > 0 && ready.length === filled.length,
    setTime: (typed: string) => write({ ...draft, time: typed }),
    set: (key: string, part: Partial<EntryLine>) => write(withPart(draft, key, part)),
    paste: (pasted: EntryLine[] | null) => write({ ...draft, pasted }),
    clear: () => write(emptyDraft),
    async save() {
      if (filled.length === 0 || ready.length !== filled.length) return
      const outcome = await enter.run({ readings: ready.map(({ given }) => given) })
      if (!outcome.ok) return
      await hold.drop()
      setSaved(outcome.value)
    },
  }
}

/** Readings being entered. */
export type EntryHold = ReturnType<typeof useEntry>

function withPart(draft: EntryDraft, key: string, part: Partial<EntryLine>): EntryDraft {
  const fresh = 'accept' in part || 'reason' in part ? part : { accept: [], ...part }
  if (draft.pasted)
    return { ...draft, pasted: draft.pasted.map((line) => (line.key === key ? { ...line, ...fresh } : line)) }
  return { ...draft, typed: { ...draft.typed, [key]: { ...draft.typed[key], ...fresh } } }
}

/** What would become of each line, by its key; empty while it is being asked. */
function useVerdicts(ready: readonly { key: string; given: Given }[]): Map<string, ReadingVerdict> {
  const asked = { readings: ready.map(({ given }) => given) }
  const verdicts = useQuery('waters.tryOut', asked, { enabled: ready.length > 0 }).value ?? []
  return new Map(
    ready.flatMap(({ key }, index): [string, ReadingVerdict][] => {
      const verdict = verdicts[index]
      return verdict ? [[key, verdict]] : []
    }),
  )
}
