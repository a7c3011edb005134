import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import type { Report } from '#shared/reports/report.ts'

/** Saves the report as an editable document where the person says. */
export function DocxButton({ report }: { report: Report }) {
  const t = useWords('reports')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('paper.docx')
  const [lies, setLies] = useState<string | null>(null)
  if (report.stage === 'first') return null
  async function save() {
    const outcome = await run({ report: report.id })
    setLies(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void save()}>
        {t('acts.docx')}
      </Button>
      <span role="status" className="dc-hint" title={lies ?? undefined}>
        {refusal ? say(refusal) : lies !== null && t('docxLies', { path: lies })}
      </span>
    </>
  )
}
