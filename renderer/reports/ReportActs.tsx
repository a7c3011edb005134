import Button from 'antd/es/button'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { go } from '#renderer/app/place.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Report, ReportState } from '#shared/reports/report.ts'
import { ask } from './asked.ts'
import { DocxButton } from './DocxButton.tsx'
import type { ReportHold } from './report-edit.ts'

/** What may be done with a report by where it stands, and the key each stands on. */
const acts = {
  draft: [
    ['check', 'K'],
    ['issue', 'I'],
    ['void', ''],
  ],
  checked: [
    ['issue', 'I'],
    ['return', 'B'],
    ['void', ''],
  ],
  issued: [
    ['deliver', 'D'],
    ['void', ''],
  ],
  voided: [],
} as const satisfies Record<ReportState, readonly (readonly [string, string])[]>

type Act = (typeof acts)[ReportState][number][0]

/** Save, check, issue, send, take back, by the report's state; what is typed is saved before anything is signed. */
export function ReportActs({ hold }: { hold: ReportHold }) {
  const t = useWords('reports')
  const print = usePrint()
  const { report, written } = hold
  const may: readonly (readonly [Act, string])[] = acts[report.state]
  const leave = () => (report.incident === null ? go('reports') : go('incidents', `${report.incident}`))
  async function open(form: Act) {
    const saved = await hold.save()
    if (saved) ask({ form, report: saved })
  }
  usePageKeys({
    ...Object.fromEntries(
      may.flatMap(([act, key]) => (key === '' ? [] : [[key.toLowerCase(), () => void open(act)]])),
    ),
    ...receiptKey(report),
    Escape: leave,
  })
  return (
    <>
      <Button onClick={leave}>
        {t(report.incident === null ? 'page.back' : 'page.incident')} <KeyHint keys="Esc" />
      </Button>
      {written && (
        <Button disabled={!hold.changed} loading={hold.busy} onClick={() => void hold.save()}>
          {t('save')} <KeyHint keys="Ctrl+Enter" />
        </Button>
      )}
      {may.map(([act, key], index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={() => void open(act)}>
          {t(`acts.${act}`)} {key !== '' && <KeyHint keys={key} />}
        </Button>
      ))}
      <Button onClick={() => print(report.body.kind === 'day' ? 'dailyBrief' : 'incidentReport', report.id)}>
        {t('acts.print')} <KeyHint keys="F8" />
      </Button>
      <DocxButton report={report} />
    </>
  )
}

/** R confirms the first delivery whose receipt is still open. */
function receiptKey({ deliveries }: Report): Record<string, () => void> {
  const waiting = deliveries.find(({ receivedAt }) => receivedAt === null)
  return waiting ? { r: () => ask({ form: 'receipt', delivery: waiting }) } : {}
}
