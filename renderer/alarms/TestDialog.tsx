import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useEffect, useState } from 'react'
import { sound } from '#renderer/app/bell.ts'
import { useCommand } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { close, openForm } from '#renderer/app/open-forms.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type AlarmKind, alarmKinds } from '#shared/alarms/alarm.ts'

/** Sounds every kind of alarm once and asks whether it was heard; the answer is a line of the log. */
export function TestDialog() {
  const shown = useCell(openForm) === 'alarmTest'
  return shown && <Trying />
}

function Trying() {
  const t = useWords('alarms')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('alarms.test')
  const [note, setNote] = useState('')
  const { playing, play } = usePlaying()
  async function tell(heard: 'heard' | 'notHeard') {
    const kept = await run({ heard: heard === 'heard', note })
    if (kept.ok) leave()
  }
  return (
    <Dialog
      open
      title={t('test.title')}
      onClose={leave}
      onSubmit={() => void tell('heard')}
      submitWord={t('test.heard')}
      busy={busy}
      trouble={refusal && say(refusal)}
      footNote={playing === null ? '' : t('test.playing', { kind: t(`kinds.${playing}`) })}
    >
      <p>{t('test.explain')}</p>
      <Field label={t('test.note')}>
        <Input value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="dc-row">
        <Button onClick={play} disabled={playing !== null}>
          {t('test.again')}
        </Button>
        <Button onClick={() => void tell('notHeard')} disabled={busy}>
          {t('test.notHeard')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Plays every kind one after the other, at once when it is first shown. */
function usePlaying(): { playing: AlarmKind | null; play(): void } {
  const [round, setRound] = useState(0)
  const [playing, setPlaying] = useState<AlarmKind | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every round plays once more.
  useEffect(() => {
    let over = false
    const playAll = async () => {
      for (const kind of alarmKinds) {
        if (over) return
        setPlaying(kind)
        await sound(kind)
      }
      setPlaying(null)
    }
    void playAll()
    return () => {
      over = true
    }
  }, [round])
  return { playing, play: () => setRound(round + 1) }
}

function leave(): void {
  close('alarmTest')
}
