import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Entry } from '#shared/log/entry.ts'

/** When it happened, when and by whom it was recorded, the other side, how it was handled, what it belongs to. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const t = useWords('log')
  const { party } = entry
  const other = [party.unit, party.name, party.post, party.telephone].filter(Boolean).join(' · ')
  return (
    <Facts>
      <Fact name={t('facts.happenedAt')}>
        <TimeText at={entry.happenedAt} as="full" />
      </Fact>
      <Fact name={t('facts.recordedAt')}>
        <TimeText at={entry.recordedAt} as="full" /> · {entry.by?.name ?? t('console')}
      </Fact>
      <Fact name={t('facts.dutyDay')}>
        {t('facts.dutyDayShift', { day: entry.dutyDay, shift: entry.shift })}
      </Fact>
      {other && <Fact name={t('facts.party')}>{other}</Fact>}
      {entry.handling && <Fact name={t('facts.handling')}>{entry.handling}</Fact>}
      {entry.dueAt && (
        <Fact name={t('facts.dueAt')}>
          <TimeText at={entry.dueAt} as="short" />
        </Fact>
      )}
      <LinkedEntries entry={entry} />
    </Facts>
  )
}

function LinkedEntries({ entry }: { entry: Entry }) {
  const t = useWords('log')
  const linked = [...(entry.refers === null ? [] : [entry.refers]), ...entry.links]
  if (linked.length === 0) return null
  return (
    <Fact name={t('facts.links')}>
      {linked.map((id) => (
        <Button key={id} type="link" size="small" onClick={() => openEntry.write(id)}>
          {t('number', { id })}
        </Button>
      ))}
    </Fact>
  )
}
