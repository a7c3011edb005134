import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { TellingMeans, TellingRole } from '#shared/incidents/telling.ts'
import type { Party } from '#shared/log/entry.ts'

/** A telling as it is typed. */
export interface TellDraft {
  role: TellingRole
  direction: 'in' | 'out'
  means: TellingMeans
  happenedAt: string | null
  party: Party
  words: string
  answer: string
}

/** Everything the parts of the form need. */
export type TellHold = ReturnType<typeof useTellDraft>

const nobody: Party = { unit: '', name: '', post: '', telephone: '' }

/** The form of a telling, kept while it is typed; the leader on duty stands in it when own leaders are told. */
export function useTellDraft(incident: Incident, role: TellingRole) {
  const hold = useDraft(`incident/${incident.id}/tell/${role}`)
  const command = useCommand('incidents.tell')
  const say = useRefusalWords()
  const leader = useLeaderOnDuty()
  const [openedAt] = useState(() => {
    const minute = `${instantNow().slice(0, 16)}:00.000Z`
    return minute > incident.facts.receivedAt ? minute : incident.facts.receivedAt
  })
  const partyOf = (whom: TellingRole) => (whom === 'ownLeader' ? leader : nobody)
  const draft: TellDraft =
    hold.content === ''
      ? {
          role,
          direction: 'out',
          means: 'telephone',
          happenedAt: openedAt,
          party: partyOf(role),
          words: role === 'ownLeader' ? incident.title : '',
          answer: '',
        }
      : (JSON.parse(hold.content) as TellDraft)
  const set = (part: Partial<TellDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<boolean> {
    const outcome = await command.run({ ...draft, id: incident.id, happenedAt: draft.happenedAt ?? '' })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set,
    setRole: (whom: TellingRole) => set({ role: whom, party: partyOf(whom) }),
    save,
    clear: () => void hold.drop(),
    keptAt: hold.keptAt,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
  }
}

/** The leader on duty now, as the other side of a call. */
function useLeaderOnDuty(): Party {
  const { standing, unit } = useRoom()
  const member = standing?.shift.crew.find(
    ({ post, presence }) => post === 'leader' && presence !== 'relieved',
  )
  if (!member) return nobody
  const { name, post, telephones } = member.person
  return { name, unit: unit ?? '', post, telephone: telephones[0] ?? '' }
}
