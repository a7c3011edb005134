import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Person } from '#shared/people/person.ts'

/** What an administrator may do with a person through a dialog. */
export type PersonAct = 'change' | 'resetPin' | 'remove'

const acts = ['change', 'resetPin', 'remove'] as const

/** The buttons of one person. */
export function PersonActs({ person, onAsk }: { person: Person; onAsk(act: PersonAct): void }) {
  const t = useWords('people')
  if (!person.active) return <Restore person={person} />
  return (
    <span className="pe-acts">
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          onClick={() => onAsk(act)}
          aria-label={t(`${act}Of`, { name: person.name })}
        >
          {t(act)}
        </Button>
      ))}
    </span>
  )
}

function Restore({ person }: { person: Person }) {
  const t = useWords('people')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('people.restore')
  return (
    <>
      <Button
        size="small"
        loading={busy}
        onClick={() => run({ id: person.id })}
        aria-label={t('restoreOf', { name: person.name })}
      >
        {t('restore')}
      </Button>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}
