import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { open } from '#renderer/app/open-forms.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { lastHandedOver } from './last-handed-over.ts'
import { ReviewDialog } from './ReviewDialog.tsx'

/** Says plainly what has just happened: shift closed at which link, signed, copy made, who is on duty now. */
export function HandedOver() {
  const t = useWords('handover')
  const print = usePrint()
  const [reviewing, setReviewing] = useState(false)
  const done = useCell(lastHandedOver)
  if (!done) return null
  const { handover, shift } = done
  return (
    <Panel title={t('done.title')} tone="good" className="ho-done">
      <div role="status">
        <Sealed handover={handover} shift={shift} />
        <CopyMade link={handover.cutLink ?? 0} />
        <p>{t('done.now', { name: handover.incoming?.name ?? '' })}</p>
        <StillSeated handover={handover} />
      </div>
      <div className="dc-row">
        <Button type="primary" onClick={() => print('handoverSheet', handover.id)}>
          {t('done.print')}
        </Button>
        <Button onClick={() => setReviewing(true)}>{t('steps.leader')}</Button>
        <Button onClick={() => lastHandedOver.write(null)}>{t('done.close')}</Button>
      </div>
      {reviewing && <ReviewDialog handover={handover} shift={shift} onClose={() => setReviewing(false)} />}
    </Panel>
  )
}

function Sealed({ handover, shift }: { handover: Handover; shift: Pick<Shift, 'dutyDay' | 'ordinal'> }) {
  const t = useWords('handover')
  const head = handover.head?.slice(0, 8) ?? ''
  return (
    <>
      <p>{t('done.closed', { day: shift.dutyDay, ordinal: shift.ordinal, link: handover.cutLink ?? 0 })}</p>
      <p>{handover.signature === null ? t('done.headUnsigned', { head }) : t('done.head', { head })}</p>
    </>
  )
}

/** The one who went off duty still sits here: what is written now would carry the wrong name. */
function StillSeated({ handover }: { handover: Handover }) {
  const t = useWords('handover')
  const seated = useSeated()
  if (seated.id !== handover.outgoing.id) return null
  return (
    <p className="ho-lacking">
      {t('done.stillSeated', { name: seated.name, incoming: handover.incoming?.name ?? '' })}{' '}
      <button type="button" className="ho-go" onClick={() => open('seat')}>
        {t('done.changeSeat')} <KeyHint keys="Ctrl+U" />
      </button>
    </p>
  )
}

function CopyMade({ link }: { link: number }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const copies = useQuery('backup.list', {}, { every: 3_000 }).value
  const copy = copies?.find((other) => other.why === 'handover' && other.link >= link)
  if (!copy) return <p>{t('done.copyWaiting')}</p>
  if (!copy.ok) return <p>{t('done.copyTrouble', { trouble: copy.trouble })}</p>
  return <p className="ho-break">{t('done.copyMade', { time: time(copy.at, 'seconds'), path: copy.path })}</p>
}
