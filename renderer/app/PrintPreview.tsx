import FilePdfOutlined from '@ant-design/icons/es/icons/FilePdfOutlined'
import PrinterOutlined from '@ant-design/icons/es/icons/PrinterOutlined'
import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ValueOf } from '#shared/contract/index.ts'
import { useCommand, useQuery } from './call.ts'
import { useCell } from './cell.ts'
import { openPaper, type Paper } from './print.ts'
import { useRefusalWords, useWords } from './words.ts'

type Preview = ValueOf<'paper.preview'>

/** The preview of a sheet, which is the print itself, and the buttons that make a numbered copy of it. */
export function PrintPreview() {
  const paper = useCell(openPaper)
  return paper && <PreviewDialog key={`${paper.sheet} ${paper.of}`} paper={paper} />
}

function PreviewDialog({ paper }: { paper: Paper }) {
  const t = useWords('app')
  const say = useRefusalWords()
  const preview = useQuery('paper.preview', { ...paper })
  return (
    <Dialog
      open
      title={preview.value?.title ?? t('print.title')}
      onClose={() => openPaper.write(null)}
      width="min(1180px, 94vw)"
    >
      <Trouble words={preview.refusal && say(preview.refusal)} />
      <div className="dc-preview" data-paper={preview.value && lying(preview.value)}>
        <iframe sandbox="" title={t('print.sheet')} srcDoc={preview.value?.html ?? ''} />
        {preview.value && <PrintActs paper={paper} preview={preview.value} onPrinted={preview.again} />}
      </div>
    </Dialog>
  )
}

/** A sheet that lies is shown smaller, so that the whole width of it is seen. */
function lying({ size, landscape }: Preview): string | undefined {
  return landscape ? size : undefined
}

function PrintActs({ paper, preview, onPrinted }: { paper: Paper; preview: Preview; onPrinted(): void }) {
  const t = useWords('app')
  const say = useRefusalWords()
  const print = useCommand('paper.print')
  const [reason, setReason] = useState('')
  const [done, setDone] = useState('')
  async function run(act: 'pdf' | 'printer') {
    const outcome = await print.run({ ...paper, act, reason })
    if (!outcome.ok) return
    setReason('')
    setDone(doneWords(t, act, outcome))
    onPrinted()
  }
  const missing = preview.copies > 0 && reason.trim() === ''
  return (
    <div>
      <p>{t('print.pages', { pages: preview.pages, size: preview.size })}</p>
      <p>
        {preview.copies === 0
          ? t('print.firstCopy')
          : t('print.copies', { copies: preview.copies, next: preview.copies + 1 })}
      </p>
      {preview.copies > 0 && (
        <Field label={t('print.reason')} required hint={t('print.reasonHint')}>
          <TextArea autoFocus rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      <div className="dc-row">
        <Button
          type="primary"
          autoFocus
          icon={<FilePdfOutlined />}
          disabled={missing}
          loading={print.busy}
          onClick={() => void run('pdf')}
        >
          {t('print.pdf')}
        </Button>
        <Button
          icon={<PrinterOutlined />}
          disabled={missing}
          loading={print.busy}
          onClick={() => void run('printer')}
        >
          {t('print.printer')}
        </Button>
      </div>
      <Trouble words={print.refusal && say(print.refusal)} />
      <p role="status" style={{ overflowWrap: 'anywhere' }}>
        {done}
      </p>
    </div>
  )
}

type Printed = {
  value: ValueOf<'paper.print'>
  errandResult?: { done: boolean; path: string | null; trouble?: string }
}

function doneWords(t: TFunction<'app'>, act: 'pdf' | 'printer', { value, errandResult }: Printed): string {
  if (errandResult && !errandResult.done) {
    const { trouble } = errandResult
    if (trouble === undefined) return t('print.cancelled')
    return t('print.failed', { trouble: isKnown(trouble) ? t(troubles[trouble]) : trouble })
  }
  const path = errandResult?.path ?? value.path
  if (act === 'pdf' && path) return t('print.lies', { path, copy: value.copy })
  return t('print.printed', { copy: value.copy })
}

/** What main may say of a sheet that did not come out, with its words. */
const troubles = {
  'paper.notMade': 'print.trouble.paper.notMade',
  'paper.notWritten': 'print.trouble.paper.notWritten',
  'paper.noPrinter': 'print.trouble.paper.noPrinter',
  'paper.notPrinted': 'print.trouble.paper.notPrinted',
} as const

function isKnown(trouble: string): trouble is keyof typeof troubles {
  return trouble in troubles
}
