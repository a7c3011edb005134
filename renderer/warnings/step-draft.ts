import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Step } from '#shared/warnings/life.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'
import type { ChainStory } from '#shared/warnings/views.ts'

/** A step as it is filled in. */
export interface StepDraft {
  who: string
  means: string
  words: string
  /** Null when what was typed is no time. */
  happenedAt: string | null
}

/** A step on its way into the story of a warning; kept while it is typed. */
export function useStep(story: ChainStory, act: Step) {
  const draft = useDraft(`warnings.step.${story.id}.${act}`)
  const { run, busy, refusal } = useCommand('warnings.step')
  const say = useRefusalWords()
  const offered = useOffered(story, act)
  const people = usePeople(act)
  const kept = draft.content === '' ? {} : (JSON.parse(draft.content) as Partial<StepDraft>)
  const step: StepDraft = { ...offered, ...kept }
  const set = (part: Partial<StepDraft>) => draft.setContent(JSON.stringify({ ...step, ...part }))
  async function save(): Promise<boolean> {
    const { happenedAt, ...said } = step
    const outcome = await run({ chain: story.id, act, ...said, happenedAt: happenedAt ?? '' })
    if (outcome.ok) await draft.drop()
    return outcome.ok
  }
  return {
    step,
    set,
    save,
    busy,
    refusal,
    people,
    fault: (field: keyof StepDraft) => say.fault(refusal?.faults?.[field]),
  }
}

/** A step on its way into the story of a warning. */
export type StepHold = ReturnType<typeof useStep>

/** What stands in the form at first: the leader on duty, by telephone, told what the warning says. */
function useOffered(story: ChainStory, act: Step): StepDraft {
  const t = useWords('warnings')
  const signal = useSignalWords()
  const time = useTimeWords()
  const [leader] = useLeaders()
  const [openedAt] = useState(() => later(`${instantNow().slice(0, 16)}:00.000Z`, story.receivedAt))
  const plain: StepDraft = { who: '', means: '', words: '', happenedAt: openedAt }
  if (act === 'instructed') return { ...plain, who: leader ?? '' }
  if (act !== 'reported') return plain
  const places = listed(story.places.map(({ name }) => name))
  const facts = { signal: signal.full(story), issuers: listed(story.issuers), at: time(story.issuedAt) }
  const words = places === '' ? t('steps.report', facts) : t('steps.reportWithPlaces', { ...facts, places })
  return { ...plain, who: leader ?? '', means: t('means.telephone'), words }
}

/** Nothing can have been done about a warning before it came. */
function later(minute: string, receivedAt: string): string {
  return receivedAt > minute ? receivedAt : minute
}

function useLeaders(): string[] {
  const { standing } = useRoom()
  const leaders = standing?.shift.crew.filter(
    ({ post, presence }) => post === 'leader' && presence !== 'relieved',
  )
  return leaders?.map(({ person }) => person.name) ?? []
}

/** Who may be meant: leaders, those on duty first; for passing on, whoever it was passed on to before. */
function usePeople(act: Step): string[] {
  const leaders = useLeaders()
  const people = useQuery('people.list', {}).value ?? []
  if (act === 'forwarded') return []
  const others = people.filter(({ roles }) => roles.includes('leader')).map(({ name }) => name)
  return [...new Set([...leaders, ...others])]
}
