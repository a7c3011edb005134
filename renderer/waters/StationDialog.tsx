import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Station } from '#shared/waters/station.ts'
import { StationFields } from './StationFields.tsx'
import { StationLevels } from './StationLevels.tsx'
import { StationPeople } from './StationPeople.tsx'
import { draftOf, type StationDraft, stationIn } from './station-draft.ts'

/** Registers a station or changes what is written about one. */
export function StationDialog({ station, onClose }: { station: Station | null; onClose(): void }) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const add = useCommand('waters.addStation')
  const change = useCommand('waters.changeStation')
  const command = station ? change : add
  const [draft, setDraft] = useState<StationDraft>(() => draftOf(station))
  const [unread, setUnread] = useState<Record<string, 'badHeight' | 'badWhole'>>({})
  async function submit() {
    const read = stationIn(draft)
    setUnread('faults' in read ? read.faults : {})
    if ('faults' in read) return
    const outcome = station ? await change.run({ ...read.facts, id: station.id }) : await add.run(read.facts)
    if (outcome.ok) onClose()
  }
  const fault = (name: string) => {
    const own = unread[name.replace(/^levels\./, '')]
    return own ? t(`stations.${own}`) : say.fault(command.refusal?.faults?.[name])
  }
  const parts = { draft, onChange: setDraft, fault }
  return (
    <Dialog
      open
      title={station ? t('stations.editTitle', { name: station.name }) : t('stations.addTitle')}
      width={820}
      submitWord={t('stations.save')}
      cancelWord={t('stations.cancel')}
      busy={command.busy}
      trouble={told(command.refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <StationFields {...parts} />
      {draft.facts.kind !== 'rain' && <StationLevels {...parts} />}
      <StationPeople {...parts} />
    </Dialog>
  )
}

/** What every part of the form is given. */
export interface StationParts {
  draft: StationDraft
  onChange(draft: StationDraft): void
  fault(name: string): string | undefined
}
