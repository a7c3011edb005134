import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { useLanguage, useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { MineWishForm } from './MineWishForm.tsx'
import { useRules } from './use-board.ts'

/** On which days somebody wishes to be on or off; plans look at them, they bind nobody. */
export function MineWishes({ person, today }: { person: number; today: string }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const language = useLanguage()
  const { run, busy, refusal } = useCommand('roster.wish')
  const wishes = (useRules().value?.wishes ?? []).filter((one) => one.person === person && one.date >= today)
  return (
    <Panel title={t('mine.wishes')}>
      <p className="dc-hint">{t('mine.wishesExplain')}</p>
      <ul className="dc-plain ro-lines">
        {wishes.map(({ id, date, wants, note }) => (
          <li key={id}>
            <span className="dc-figures">{dayWords(date, language)}</span>
            <Tag>{t(`mine.wants_${wants}`)}</Tag>
            <span className="ro-grow dc-faint">{note}</span>
            <Button
              size="small"
              loading={busy}
              aria-label={t('mine.dropWishOf', { day: dayWords(date, language) })}
              onClick={() => void run({ person, date, wants: 'either', note: '' })}
            >
              {t('mine.dropWish')}
            </Button>
          </li>
        ))}
      </ul>
      <Trouble words={refusal && say(refusal)} />
      <MineWishForm person={person} />
    </Panel>
  )
}
