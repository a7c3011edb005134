import { AlarmsDialog } from './AlarmsDialog.tsx'
import { GapDialog } from './GapDialog.tsx'
import { TestDialog } from './TestDialog.tsx'

/** What opens over any page about alarms: the list of F7, what was missed, the try. */
export function AlarmDialogs() {
  return (
    <>
      <AlarmsDialog />
      <GapDialog />
      <TestDialog />
    </>
  )
}
