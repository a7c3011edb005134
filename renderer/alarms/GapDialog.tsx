import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { useDueWords } from '#renderer/app/due-words.ts'
import { close, openForm, openGap } from '#renderer/app/open-forms.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { WatchGap } from '#shared/alarms/contract.ts'
import './alarms.css'

/** What came due while the console slept or was off, and who was on duty then; read once, by name. */
export function GapDialog() {
  const shown = useCell(openForm) === 'watchGap'
  const id = useCell(openGap)
  const gap = useQuery('alarms.gaps', {}, { enabled: shown }).value?.find((one) => one.id === id)
  return shown && gap !== undefined && <Gap gap={gap} />
}

function Gap({ gap }: { gap: WatchGap }) {
  const t = useWords('alarms')
  const say = useRefusalWords()
  const time = useTimeWords()
  const { run, busy, refusal } = useCommand('alarms.readGap')
  async function read() {
    if ((await run({ id: gap.id })).ok) leave()
  }
  return (
    <Dialog
      open
      title={t('gap.title', { from: time(gap.from, 'short'), to: time(gap.to, 'short') })}
      width="min(800px, 92vw)"
      onClose={leave}
      onSubmit={() => void read()}
      submitWord={t('gap.read')}
      cancelWord={t('gap.close')}
      busy={busy}
      trouble={refusal && say(refusal)}
      footNote={t(`gap.why.${gap.why}`)}
    >
      <div className="al-gap">
        <Missed gap={gap} />
        <h3>{t('gap.onDuty')}</h3>
        {gap.onDuty.length === 0 && <p>{t('gap.nobody')}</p>}
        <ul className="dc-plain">
          {gap.onDuty.map(({ post, names, from }) => (
            <li key={`${post}${from}`}>
              {t('wall.onDuty', { post, names: names.join(' ') })} <TimeText at={from} as="short" />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function Missed({ gap: { missed } }: { gap: WatchGap }) {
  const t = useWords('alarms')
  const say = useDueWords()
  if (missed.length === 0) return <p>{t('gap.nothing')}</p>
  return (
    <>
      <h3>{t('gap.missed', { number: missed.length })}</h3>
      <ul className="dc-plain">
        {missed.map((item) => (
          <li key={item.key}>
            <TimeText at={item.dueAt} as="short" /> {say(item) || item.text}
          </li>
        ))}
      </ul>
    </>
  )
}

function leave(): void {
  close('watchGap')
}
