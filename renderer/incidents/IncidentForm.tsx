import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { close, incidentEntry, openEntry, openForm } from '#renderer/app/open-forms.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { figureKeys } from '#shared/incidents/figures.ts'
import { FactsFirst, SourceFields } from './FactsFirst.tsx'
import { FactsMore } from './FactsMore.tsx'
import { FigureFields } from './FigureFields.tsx'
import { type IncidentHold, useIncidentDraft } from './incident-draft.ts'
import { showIncident } from './incident-place.ts'
import { SevenFields } from './SevenFields.tsx'
import './form.css'

const firstFigures = figureKeys.slice(0, 6)
const otherFigures = figureKeys.slice(6)

/** F5: takes down an incident, from nothing or from a log entry. What matters comes first, the seven questions on the same form, the rest behind "more". */
export function IncidentForm() {
  const shown = useCell(openForm) === 'incident'
  const entry = useCell(incidentEntry)
  return shown && <IncidentDialog key={entry} entry={entry} />
}

function IncidentDialog({ entry }: { entry: number | null }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const hold = useIncidentDraft(entry)
  async function save() {
    const incident = await hold.save()
    if (!incident) return
    leave()
    openEntry.write(null)
    showIncident(incident.id)
  }
  return (
    <Dialog
      open
      title={entry === null ? t('form.new') : t('form.fromEntry', { entry })}
      width="min(1120px, 96vw)"
      onClose={leave}
      onSubmit={() => void save()}
      submitWord={t('form.save')}
      cancelWord={t('form.later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
    >
      <FactsFirst {...hold} />
      <FirstFigures {...hold} />
      <SourceFields {...hold} />
      <SevenFields {...hold} />
      <More {...hold} />
    </Dialog>
  )
}

function FirstFigures({ draft, set, fault }: IncidentHold) {
  return (
    <FigureFields
      keys={firstFigures}
      texts={draft.figures}
      onChange={(figures) => set({ figures })}
      fault={(key) => fault(`figures.figures.${key}`)}
    />
  )
}

function More(hold: IncidentHold) {
  const t = useWords('incidents')
  const { draft, facts, set, fault, refusal } = hold
  const [wanted, setWanted] = useState(false)
  const written = facts.course !== '' || facts.cause !== '' || facts.township !== ''
  if (!wanted && !written && !refusal?.faults)
    return (
      <Button type="dashed" block onClick={() => setWanted(true)} aria-expanded={false}>
        {t('form.more')}
      </Button>
    )
  return (
    <>
      <FigureFields
        keys={otherFigures}
        texts={draft.figures}
        onChange={(figures) => set({ figures })}
        fault={(key) => fault(`figures.figures.${key}`)}
      />
      <FactsMore {...hold} />
      <Checkbox checked={draft.exercise} onChange={(event) => set({ exercise: event.target.checked })}>
        {t('form.exercise')}
      </Checkbox>
    </>
  )
}

function leave(): void {
  close('incident')
}
