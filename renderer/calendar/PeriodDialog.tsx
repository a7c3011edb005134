import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { KeyPeriod, PeriodFacts } from '#shared/calendar/key-period.ts'
import { PeriodExtra } from './PeriodExtra.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { PeriodSamples } from './PeriodSamples.tsx'

interface PeriodDialogProps {
  /** Null enters a new one. */
  period: KeyPeriod | null
  year: number
  onClose(): void
}

/** Enters a key period or changes one; samples fill the form, nothing of them counts before it is saved. */
export function PeriodDialog({ period, year, onClose }: PeriodDialogProps) {
  const t = useWords('calendar')
  const told = useTroubleWords()
  const { save, busy, refusal } = useSaving(period)
  const [facts, setFacts] = useState<PeriodFacts>(() => factsOf(period))
  const set = (part: Partial<PeriodFacts>) => setFacts({ ...facts, ...part })
  async function submit() {
    if (await save(facts)) onClose()
  }
  return (
    <Dialog
      open
      title={period ? t('periods.changeOf', { name: period.name }) : t('periods.addTitle')}
      width={680}
      submitWord={t('periods.save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      {period === null && <PeriodSamples year={year} onTake={set} />}
      <PeriodFields facts={facts} set={set} faults={refusal?.faults ?? {}} />
      <PeriodExtra extra={facts.extra} onChange={(extra) => set({ extra })} fault={refusal?.faults?.extra} />
    </Dialog>
  )
}

const empty: PeriodFacts = {
  kind: 'floodSeason',
  name: '',
  from: '',
  to: '',
  extra: [],
  leaderOnSite: false,
  fixedRoster: false,
  source: '',
}

function factsOf(period: KeyPeriod | null): PeriodFacts {
  if (period === null) return empty
  const { id: _, ...facts } = period
  return facts
}

function useSaving(period: KeyPeriod | null) {
  const add = useCommand('calendar.addPeriod')
  const change = useCommand('calendar.changePeriod')
  async function save(facts: PeriodFacts): Promise<boolean> {
    const outcome = period ? await change.run({ ...facts, id: period.id }) : await add.run(facts)
    return outcome.ok
  }
  return { save, busy: add.busy || change.busy, refusal: period ? change.refusal : add.refusal }
}
