import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Report } from '#shared/reports/report.ts'
import { closeAsked } from './asked.ts'
import { SignerFields } from './SignerFields.tsx'
import { useChecker } from './signer.ts'

/** Somebody other than the drafter has read the report and says so by PIN. */
export function CheckForm({ report }: { report: Report }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const signer = useChecker(report.draftedBy?.id ?? null)
  const { run, busy, refusal } = useCommand('reports.check')
  const [words, setWords] = useState('')
  async function submit() {
    const outcome = await run({ id: report.id, ...signer.signing, words })
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.check')}
      width={640}
      submitWord={t('acts.check')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>{report.title}</p>
      <SignerFields
        signer={signer}
        label={t('sign.checker')}
        faults={refusal?.faults ?? {}}
        onEnter={() => void submit()}
        first
      />
      <Field label={t('sign.words')}>
        <Input maxLength={400} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
    </Dialog>
  )
}
