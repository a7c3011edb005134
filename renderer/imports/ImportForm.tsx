import { lazy, Suspense } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { openForm } from '#renderer/app/open-forms.ts'

const ImportDialog = lazy(() =>
  import('./ImportDialog.tsx').then((loaded) => ({ default: loaded.ImportDialog })),
)

/** Takes in a sheet of people, leave or a roster: read, tried row by row, taken in whole or not at all. Loaded when first opened. */
export function ImportForm() {
  const shown = useCell(openForm) === 'import'
  return <Suspense fallback={null}>{shown && <ImportDialog />}</Suspense>
}
