import Button from 'antd/es/button'
import { useMinute, useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Matter } from '#shared/handover/handover.ts'
import { useMatterText } from './use-matter-text.ts'

const tones: Record<Matter['kind'], Tone> = {
  entry: 'plain',
  instruction: 'soon',
  equipment: 'over',
  note: 'plain',
  draft: 'plain',
  incident: 'over',
  run: 'soon',
  instructionOpen: 'soon',
  followup: 'plain',
}

/** One open matter: what, since when, by when, how far, and who has looked at it. */
export function MatterRow({ matter, onOpen }: { matter: Matter; onOpen(): void }) {
  const t = useWords('handover')
  const text = useMatterText(matter)
  return (
    <li className="ho-matter">
      <Tag tone={tones[matter.kind]}>{t(`kind.${matter.kind}`)}</Tag>
      <div className="ho-grow">
        <p className="ho-clamp">{text}</p>
        <MatterFacts matter={matter} />
      </div>
      <Button size="small" onClick={onOpen} aria-label={`${t('matters.open')} ${text.slice(0, 40)}`}>
        {t('matters.open')}
      </Button>
    </li>
  )
}

function MatterFacts({ matter }: { matter: Matter }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const now = useMinute()
  const { since, by, dueAt, progress, next } = matter
  return (
    <div className="ho-facts dc-hint">
      <span>{t('matters.since', { time: time(since), by })}</span>
      {dueAt !== null && dueAt > now && <Tag tone="soon">{t('matters.due', { time: time(dueAt) })}</Tag>}
      {dueAt !== null && dueAt <= now && <Tag tone="over">{t('matters.overdue', { time: time(dueAt) })}</Tag>}
      {progress !== '' && <span className="ho-progress">{t('matters.progress', { text: progress })}</span>}
      {next && <span className="ho-progress">{t('matters.nextStep', { text: next })}</span>}
      <SeenBy matter={matter} />
    </div>
  )
}

function SeenBy({ matter }: { matter: Matter }) {
  const t = useWords('handover')
  const time = useTimeWords()
  const mine = useSeated().id
  const names = matter.openedBy.map(({ name, at }) => `${name} ${time(at, 'time')}`).join(t('listComma'))
  if (matter.openedBy.length === 0) return <b>{t('matters.nobodyOpened')}</b>
  return (
    <>
      <span>{t('matters.openedBy', { names })}</span>
      {!matter.openedBy.some(({ id }) => id === mine) && <b>{t('matters.youNotOpened')}</b>}
    </>
  )
}
