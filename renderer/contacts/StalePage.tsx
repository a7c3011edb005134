import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { NumberNight } from '#shared/contacts/contract.ts'
import { showUnit } from './contact-place.ts'
import { NightRound } from './NightRound.tsx'

/** Tonight's round: the oldest numbers, tried one after the other. */
export function StalePage() {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const { value: night, refusal } = useQuery('contacts.night', {})
  return (
    <Frame
      title={t('night.title')}
      note={night && <Note night={night} />}
      actions={<Button onClick={() => showUnit(null)}>{t('night.back')}</Button>}
    >
      <Trouble words={told(refusal)} />
      {night && <NightRound night={night} />}
    </Frame>
  )
}

function Note({ night }: { night: NumberNight }) {
  const t = useWords('contacts')
  const time = useTimeWords()
  const { checked, left, verifyDays, dueAt, postponed } = night
  return (
    <span className="dc-row">
      {t('night.note', { checked, left, days: verifyDays, at: time(dueAt) })}
      {postponed && (
        <Tag tone="soon">
          {t('night.postponed', { by: postponed.by, at: time(postponed.at), reason: postponed.reason })}
        </Tag>
      )}
    </span>
  )
}
