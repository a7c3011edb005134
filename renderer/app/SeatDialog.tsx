import Button from 'antd/es/button'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { call, useCommand } from './call.ts'
import { useCell } from './cell.ts'
import { flushDrafts, forgetDrafts } from './draft-store.ts'
import { lockSeat } from './lock.ts'
import { switchLight } from './look.ts'
import { close, openForm } from './open-forms.ts'
import { useRoom } from './room-context.tsx'
import { SignIn } from './SignIn.tsx'
import { useWords } from './words.ts'

/** Who sits here, and how another sits down: the page and its drafts stay. */
export function SeatDialog() {
  const t = useWords('app')
  const shown = useCell(openForm) === 'seat'
  const { seat } = useRoom()
  return (
    <Dialog open={shown} title={t('seat.title', { name: seat.person?.name ?? '' })} onClose={leave}>
      <SignIn first={null} onDone={leave} />
      <SeatActs />
    </Dialog>
  )
}

function SeatActs() {
  const t = useWords('app')
  const alarms = useWords('alarms')
  const signOut = useCommand('people.signOut')
  async function goAway() {
    await flushDrafts()
    await signOut.run({})
    forgetDrafts()
    leave()
  }
  return (
    <div className="dc-row dc-seat-acts">
      <Button
        onClick={() => {
          leave()
          void lockSeat()
        }}
      >
        {t('seat.lock')} <KeyHint keys="Ctrl+L" />
      </Button>
      <Button onClick={() => void goAway()}>{t('seat.signOut')}</Button>
      <Button onClick={switchLight}>{t('seat.light')}</Button>
      <Button onClick={() => void call('desk.showWall', { open: true })}>{alarms('wall.open')}</Button>
    </div>
  )
}

function leave(): void {
  close('seat')
}
