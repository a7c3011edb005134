import { lazy, Suspense } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { openForm } from '#renderer/app/open-forms.ts'

const PasteDialog = lazy(() =>
  import('./PasteDialog.tsx').then((loaded) => ({ default: loaded.PasteDialog })),
)

/** F4 from anywhere: a warning pasted or typed by hand. Loaded when first opened. */
export function PasteForm() {
  const shown = useCell(openForm) === 'pasteWarning'
  return <Suspense fallback={null}>{shown && <PasteDialog />}</Suspense>
}
