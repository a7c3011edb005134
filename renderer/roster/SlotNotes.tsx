import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { BoardView } from './board-view.ts'

/** Notes to a duty: the past is never changed, only annotated. */
export function SlotNotes({ slot, view }: { slot: BoardSlot; view: BoardView }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('roster.annotate')
  const [text, setText] = useState('')
  const day = view.board.days.find((one) => one.day.date === slot.date)
  const notes = day?.notes.filter(({ post }) => post === slot.post) ?? []
  async function add() {
    const outcome = await run({ date: slot.date, post: slot.post, text })
    if (outcome.ok) setText('')
  }
  return (
    <section aria-label={t('slot.notes')}>
      <h3>{t('slot.notes')}</h3>
      <ul className="dc-plain ro-lines">
        {notes.map((note) => (
          <li key={`${note.at} ${note.text}`}>
            <span className="ro-grow">{note.text}</span>
            <span className="dc-faint">
              {note.by} <TimeText at={note.at} as="short" />
            </span>
          </li>
        ))}
      </ul>
      <div className="ro-note-line">
        <Field
          label={slot.state === 'past' ? t('slot.notePast') : t('slot.noteLabel')}
          fault={refusal ? (say.fault(refusal.faults?.text) ?? say(refusal)) : undefined}
        >
          <Input
            maxLength={400}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPressEnter={add}
          />
        </Field>
        <Button loading={busy} onClick={() => void add()}>
          {t('slot.noteAdd')}
        </Button>
      </div>
    </section>
  )
}
