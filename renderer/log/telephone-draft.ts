import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useExercise } from '#renderer/app/drill.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { Entry, Party, Telephone } from '#shared/log/entry.ts'

/** The telephone form as it is filled in. */
export interface TelephoneDraft {
  kind: string
  /** Null when what was typed is no time. */
  happenedAt: string | null
  party: Party
  text: string
  handling: string
  follow: boolean
  dueAt: string | null
  telephone: Telephone
  /** Numbers of entries it belongs to, as typed. */
  links: string
}

/** Everything the parts of the form need. */
export type TelephoneHold = ReturnType<typeof useTelephoneDraft>

const words = [
  'subject',
  'time',
  'place',
  'cause',
  'course',
  'measures',
  'result',
  'impact',
  'trend',
  'told',
  'proposal',
  'instruction',
] as const

/** The named parts of what was said. */
export const telephoneParts = words

/** The telephone form: kept while it is typed; its time is the minute in which the form was opened. What was begun in a drill stays there. */
export function useTelephoneDraft() {
  const draft = useDraft(useExercise() ? 'telephone.drill' : 'telephone')
  const write = useCommand('log.write')
  const say = useRefusalWords()
  const { createdAt } = useRoom()
  const [openedAt] = useState(() => later(`${instantNow().slice(0, 16)}:00.000Z`, createdAt))
  const form = {
    ...blank(openedAt),
    ...(draft.content === '' ? {} : (JSON.parse(draft.content) as TelephoneDraft)),
  }
  const set = (part: Partial<TelephoneDraft>) => draft.setContent(JSON.stringify({ ...form, ...part }))
  async function save(): Promise<Entry | null> {
    const outcome = await write.run(entryOf(form))
    if (!outcome.ok) return null
    await draft.drop()
    return outcome.value
  }
  return {
    form,
    set,
    save,
    clear: () => void draft.drop(),
    busy: write.busy,
    refusal: write.refusal,
    keptAt: draft.keptAt,
    fault: (path: string) => say.fault(write.refusal?.faults?.[path]),
  }
}

/** In the very minute in which the room was created, nothing can have happened before it. */
function later(minute: string, createdAt: string | null): string {
  return createdAt !== null && createdAt > minute ? createdAt : minute
}

function blank(openedAt: string): TelephoneDraft {
  const said = Object.fromEntries(words.map((word) => [word, ''])) as Record<(typeof words)[number], string>
  return {
    kind: 'callIn',
    happenedAt: openedAt,
    party: { unit: '', name: '', post: '', telephone: '' },
    text: '',
    handling: '',
    follow: false,
    dueAt: null,
    telephone: { ...said, readBack: false },
    links: '',
  }
}

function entryOf({ happenedAt, links, dueAt, ...form }: TelephoneDraft): InputOf<'log.write'> {
  const numbers = links.match(/\d+/g)?.map(Number) ?? []
  return { ...form, happenedAt: happenedAt ?? '', dueAt: form.follow ? dueAt : null, links: numbers }
}
