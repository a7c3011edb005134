import { useCell } from '#renderer/app/cell.ts'
import { close, importKind } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { ImportDone } from './ImportDone.tsx'
import { ImportPick } from './ImportPick.tsx'
import { ImportRows } from './ImportRows.tsx'
import { ImportRuns } from './ImportRuns.tsx'
import { ImportSums } from './ImportSums.tsx'
import './imports.css'
import { useImportTrouble } from './import-trouble.ts'
import { useImporting } from './importing.ts'

/** The form itself: file, sheet, rows with their answers; then all of it or nothing. */
export function ImportDialog() {
  const t = useWords('imports')
  const told = useImportTrouble()
  const hold = useImporting(useCell(importKind))
  const { run, taken, take, busy } = hold
  const submit =
    run && !taken
      ? {
          onSubmit: () => void take(),
          submitWord: t('form.take'),
          disabled: !run.ready || run.adds + run.changes === 0,
        }
      : {}
  return (
    <Dialog
      open
      title={t('form.title')}
      width="min(1240px, 96vw)"
      cancelWord={taken ? t('form.close') : t('form.cancel')}
      busy={busy}
      trouble={told(hold.refusal)}
      footNote={run && !taken && !run.ready ? t('form.waits', { n: run.stops }) : undefined}
      onClose={leave}
      {...submit}
    >
      {taken ? (
        <ImportDone taken={taken} onAgain={hold.again} />
      ) : (
        <>
          <ImportPick {...hold} />
          {run && <ImportSums {...hold} run={run} />}
          {run && <ImportRows {...hold} run={run} />}
          {!hold.file && <ImportRuns />}
        </>
      )}
    </Dialog>
  )
}

function leave(): void {
  close('import')
}
