import { useCell } from '#renderer/app/cell.ts'
import { openForm, planCause } from '#renderer/app/open-forms.ts'
import { StartDialog } from './StartDialog.tsx'

/** F10: begins an action card from anywhere; the card is found by its pinyin initials, Enter starts it. */
export function StartForm() {
  const shown = useCell(openForm) === 'startPlan'
  const cause = useCell(planCause)
  return shown && <StartDialog cause={cause} />
}
