import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { CallView } from './CallView.tsx'
import { DayEditor } from './DayEditor.tsx'
import { IncidentEditor } from './IncidentEditor.tsx'
import type { ReportHold } from './report-edit.ts'
import { TextView } from './TextView.tsx'

/** The text of a report: to be written while it is not out, as it stands on paper afterwards. */
export function BodyEditor({ hold }: { hold: ReportHold }) {
  const { body, set, fault, written, report } = hold
  if (body.kind === 'call') return <CallView body={body} />
  if (!written) return <TextView id={report.id} />
  return (
    <>
      {body.kind === 'incident' && <IncidentEditor report={report} body={body} set={set} fault={fault} />}
      {body.kind === 'day' && <DayEditor body={body} set={set} fault={fault} />}
      <p className="dc-hint">
        <KeptNote keptAt={hold.changed ? hold.keptAt : null} clear={hold.clear} />
      </p>
    </>
  )
}
