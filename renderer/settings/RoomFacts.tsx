import { useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'

/** What was fixed when the room was set up. */
export function RoomFacts() {
  const t = useWords('settings')
  const { name, unit, zone, rehearsal, createdAt, roomId } = useRoom()
  return (
    <>
      <Facts>
        <Fact name={t('room.name')}>{name}</Fact>
        <Fact name={t('room.unit')}>{unit}</Fact>
        <Fact name={t('room.zone')}>{zone}</Fact>
        <Fact name={t('room.rehearsal')}>{rehearsal ? t('room.isRehearsal') : t('room.isReal')}</Fact>
        <Fact name={t('room.created')}>{createdAt && <TimeText at={createdAt} as="full" />}</Fact>
        <Fact name={t('room.roomId')}>{roomId}</Fact>
      </Facts>
      <p className="dc-hint">{t('room.fixed')}</p>
    </>
  )
}
