import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'

/** The texts that remind everybody on duty on a day, each to be copied into a message. */
export function MineReminders({ day, onClose }: { day: string; onClose(): void }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const [date, setDate] = useState(day)
  const [copied, setCopied] = useState<number | null>(null)
  const asked = useQuery('roster.reminders', { date: date || day }, { enabled: date !== '' })
  async function copy(person: number, text: string) {
    await navigator.clipboard.writeText(text)
    setCopied(person)
  }
  return (
    <Dialog open title={t('mine.remindersTitle')} width={720} cancelWord={t('closeWord')} onClose={onClose}>
      <Field label={t('mine.remindDay')}>
        <DayInput value={date} onChange={setDate} />
      </Field>
      <Trouble words={asked.refusal && say(asked.refusal)} />
      {asked.value?.length === 0 && <Empty words={t('mine.nobodyToRemind')} />}
      <ul className="dc-plain ro-reminders">
        {asked.value?.map(({ person, telephone, text }) => (
          <li key={person.id}>
            <div className="dc-row">
              <strong>{person.name}</strong>
              <span className="dc-figures dc-faint">{telephone}</span>
              <Button
                size="small"
                className="ro-right"
                aria-label={t('mine.copyOf', { name: person.name })}
                onClick={() => void copy(person.id, text)}
              >
                {copied === person.id ? t('mine.copied') : t('mine.copy')}
              </Button>
            </div>
            <p className="ro-reminder">{text}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
