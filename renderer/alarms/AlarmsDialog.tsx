import { useAlarms } from '#renderer/app/alarms.ts'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { close, openForm } from '#renderer/app/open-forms.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { AlarmLine } from './AlarmLine.tsx'
import './alarms.css'

/** F7: every alarm that rings, gone through with the arrows. */
export function AlarmsDialog() {
  const shown = useCell(openForm) === 'alarms'
  return shown && <AlarmList />
}

function AlarmList() {
  const t = useWords('alarms')
  const say = useRefusalWords()
  const time = useTimeWords()
  const alarms = useAlarms()
  const computedAt = useQuery('alarms.ringing', {}).value?.computedAt
  const { run, refusal } = useCommand('alarms.answer')
  const loud = alarms.filter(({ silenced }) => silenced === null).map(({ key }) => key)
  return (
    <Dialog
      open
      title={t('list.title', { number: alarms.length })}
      width="min(900px, 92vw)"
      onClose={leave}
      onSubmit={() => void run({ keys: loud, act: 'silenced', minutes: 5 })}
      disabled={loud.length === 0}
      submitWord={t('list.silenceAll')}
      trouble={refusal && say(refusal)}
      footNote={t('list.keys')}
    >
      {alarms.length === 0 && computedAt && (
        <Empty words={t('list.nothing', { at: time(computedAt, 'time') })} />
      )}
      <ul className="dc-plain al-list" data-arrows>
        {alarms.map((alarm, index) => (
          <AlarmLine key={alarm.key} alarm={alarm} first={index === 0} onAnswer={run} onLeave={leave} />
        ))}
      </ul>
    </Dialog>
  )
}

function leave(): void {
  close('alarms')
}
