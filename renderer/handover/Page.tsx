import { usePagePaper } from '#renderer/app/print.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import { Alarms } from './Alarms.tsx'
import { ChecklistPanel } from './ChecklistPanel.tsx'
import { CrewPanel } from './CrewPanel.tsx'
import { HandedOver } from './HandedOver.tsx'
import './handover.css'
import { MattersPanel } from './MattersPanel.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { PastPanel } from './PastPanel.tsx'
import { ShiftNote } from './ShiftNote.tsx'
import { Staircase } from './Staircase.tsx'
import { SummaryPanel } from './SummaryPanel.tsx'
import { useBrief } from './use-brief.ts'

/** The handover: the present shift with what it leaves, the three signatures, and past handovers. */
export function Page() {
  const t = useWords('handover')
  const { standing } = useRoom()
  return (
    <Frame title={t('title')} note={standing && <ShiftNote standing={standing} />}>
      {standing && <PresentShift standing={standing} />}
    </Frame>
  )
}

function PresentShift({ standing }: { standing: Standing }) {
  const told = useTroubleWords()
  const { value: brief, refusal } = useBrief()
  const summary = useDraft(`handover.summary.${standing.shift.id}`)
  usePagePaper('dutyLog', standing.shift.id)
  return (
    <div className="ho-page">
      <div className="ho-left">
        <Trouble words={told(refusal)} />
        <Alarms standing={standing} />
        <HandedOver />
        <div className="ho-half">
          <CrewPanel standing={standing} />
          {brief && <MattersPanel brief={brief} />}
        </div>
        <div className="ho-half">
          {brief && <ChecklistPanel checks={brief.checks} />}
          <NotesPanel />
          <SummaryPanel draft={summary} handover={standing.handover} />
        </div>
      </div>
      <div className="ho-right">
        {brief && <Staircase standing={standing} brief={brief} summary={summary} />}
        <PastPanel standing={standing} />
      </div>
    </div>
  )
}
