import Button from 'antd/es/button'
import { type Alarm, answer, ringing } from './alarms.ts'
import { useCell } from './cell.ts'
import { useTranslated } from './dynamic-words.ts'
import { useWords } from './words.ts'

/** The alarms that ring, each with what it says and a button that answers it. */
export function Alarms() {
  const alarms = useCell(ringing)
  return alarms.map((alarm) => <Ringing key={alarm.number} alarm={alarm} />)
}

function Ringing({ alarm }: { alarm: Alarm }) {
  const t = useWords('app')
  const say = useTranslated()
  return (
    <div className="dc-band dc-tone-over" role="alert">
      <b>{say(`app:alarms.${alarm.alarm}`, alarm.fields) ?? alarm.alarm}</b>
      <Button size="small" onClick={() => answer(alarm)}>
        {t('alarms.seen')}
      </Button>
    </div>
  )
}
