import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { type FigureTexts, figuresOf, nothingTyped } from '#renderer/app/figure-text.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { FigureSource } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { Entry } from '#shared/log/entry.ts'
import { blankFacts, type FactsDraft, factsOf } from './facts-draft.ts'

/** A new incident as it is filled in. */
export interface IncidentDraft {
  facts: FactsDraft
  figures: FigureTexts
  exercise: boolean
}

/** Everything the parts of the form need. */
export type IncidentHold = ReturnType<typeof useIncidentDraft>

/** The form of a new incident: kept while it is typed, one draft for each log entry it may be made of and one for a call taken down at once. */
export function useIncidentDraft(entry: number | null) {
  const hold = useDraft(entry === null ? 'incident' : `incident/${entry}`)
  const open = useCommand('incidents.open')
  const say = useRefusalWords()
  const from = useQuery('log.entry', { id: entry ?? 1 }, { enabled: entry !== null }).value
  const { createdAt } = useRoom()
  const [openedAt] = useState(() => later(`${instantNow().slice(0, 16)}:00.000Z`, createdAt))
  const kept = hold.content === '' ? null : (JSON.parse(hold.content) as IncidentDraft)
  const draft = kept ?? begun(from, openedAt)
  const set = (part: Partial<IncidentDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<Incident | null> {
    const outcome = await open.run(incidentOf(draft, entry))
    if (!outcome.ok) return null
    await hold.drop()
    return outcome.value
  }
  return {
    draft,
    facts: draft.facts,
    set,
    setFacts: (part: Partial<FactsDraft>) => set({ facts: { ...draft.facts, ...part } }),
    save,
    clear: () => void hold.drop(),
    busy: open.busy,
    refusal: open.refusal,
    keptAt: hold.keptAt,
    fault: (path: string) => say.fault(open.refusal?.faults?.[path]),
  }
}

/** In the very minute in which the room was created, nothing can have happened before it. */
function later(minute: string, createdAt: string | null): string {
  return createdAt !== null && createdAt > minute ? createdAt : minute
}

/** What the telephone record says already stands in the form. */
function begun(entry: Entry | undefined, openedAt: string): IncidentDraft {
  const facts = blankFacts(entry ? null : openedAt)
  if (!entry) return { facts, figures: {}, exercise: false }
  const { telephone: said, party, text, happenedAt } = entry
  return {
    facts: {
      ...facts,
      title: said?.subject ?? '',
      place: said?.place ?? '',
      receivedAt: happenedAt,
      source: { kind: 'caller', ...party },
      course: [text, said?.course].filter(Boolean).join('\n'),
      cause: said?.cause ?? '',
      occurredWords: said?.time.slice(0, 60) ?? '',
      seven: { ...facts.seven, what: said?.subject ?? '', growing: said?.trend ?? '' },
    },
    figures: {},
    exercise: false,
  }
}

/** Whose figures those of the first call are, by who called. */
const figureSource: Partial<Record<FactsDraft['source']['kind'], FigureSource>> = {
  unit: 'firm',
  department: 'department',
  township: 'township',
}

function incidentOf(
  { facts, figures, exercise }: IncidentDraft,
  entry: number | null,
): InputOf<'incidents.open'> {
  const { kind, unit, name } = facts.source
  const first = {
    source: figureSource[kind] ?? ('other' as const),
    sourceWords: [unit, name].filter(Boolean).join(' '),
    figures: figuresOf(figures),
  }
  return {
    facts: factsOf(facts),
    figures: nothingTyped(figures) ? null : first,
    entry,
    ...(exercise ? { exercise } : {}),
  }
}
