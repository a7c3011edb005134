import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { IncidentBody, ReportBody } from '#shared/reports/body.ts'
import type { Report } from '#shared/reports/report.ts'

/** Everything the parts of the editor need. */
export type ReportHold = ReturnType<typeof useReportEdit>

/** A report's text while it is written: kept as it is typed, saved as a revision when asked. */
export function useReportEdit(report: Report) {
  const hold = useDraft(`report/${report.id}`)
  const command = useCommand('reports.save')
  const say = useRefusalWords()
  const written = report.state === 'draft' || report.state === 'checked'
  const typed = hold.content === '' || !written ? null : (JSON.parse(hold.content) as ReportBody)
  const body = typed ?? report.body
  const set = (part: Partial<ReportBody>) => hold.setContent(JSON.stringify({ ...body, ...part }))
  /** The report as saved; null when it was refused. */
  async function save(): Promise<Report | null> {
    if (typed === null) return report
    const outcome = await command.run({ id: report.id, body: trimmed(body) })
    if (!outcome.ok) return null
    await hold.drop()
    return outcome.value
  }
  return {
    report,
    body,
    set,
    save,
    written,
    changed: typed !== null,
    clear: () => void hold.drop(),
    keptAt: hold.keptAt,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[`body.${path}`]),
  }
}

/** What a part of the editor of an incident's report needs. */
export interface BodyPart {
  body: IncidentBody
  set(part: Partial<IncidentBody>): void
  fault(path: string): string | undefined
}

/** Rows nobody wrote anything in are left out. */
function trimmed(body: ReportBody): ReportBody {
  if (body.kind === 'incident')
    return { ...body, measures: body.measures.filter(({ who, what }) => who.trim() + what.trim() !== '') }
  if (body.kind === 'day')
    return {
      ...body,
      parts: body.parts.map((part) => ({ ...part, items: part.items.filter((item) => item.trim() !== '') })),
    }
  return body
}
