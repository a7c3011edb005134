import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { NamesPicker } from '#renderer/ui/NamePicker.tsx'
import type { CrewMember, Post } from '#shared/handover/shift.ts'
import { rolesFor, useCrewChoices } from './use-crew-choices.ts'

interface AssignDialogProps {
  shift: 'current' | 'next'
  post: Post
  crew: readonly CrewMember[]
  onClose(): void
}

/** Sets who holds a post, by name or pinyin initials. */
export function AssignDialog({ shift, post, crew, onClose }: AssignDialogProps) {
  const t = useWords('handover')
  const matches = useMatcher()
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('shift.assign')
  const [people, setPeople] = useState(() =>
    crew.filter((member) => member.post === post).map(({ person }) => person.id),
  )
  const groups = useCrewChoices({ roles: rolesFor(post) })
  const word = t(`post.${post}`)
  async function submit() {
    const outcome = await run({ shift, post, people })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={`${t(`crew.${shift}`)} · ${t('crew.assignOf', { post: word })}`}
      submitWord={t('crew.assignDone')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={word} hint={t('crew.assignHint')} fault={say.fault(refusal?.faults?.people)}>
        <NamesPicker
          autoFocus
          groups={groups}
          matches={matches}
          value={people}
          onChange={setPeople}
          noMatch={t('crew.noMatch')}
        />
      </Field>
    </Dialog>
  )
}
