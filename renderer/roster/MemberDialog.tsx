import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { MemberFacts } from '#shared/roster/member.ts'
import { MemberFields } from './MemberFields.tsx'
import type { RosterOne } from './roster-people.ts'

interface MemberDialogProps {
  person: RosterOne
  facts: MemberFacts
  onClose(): void
}

/** Changes what the roster knows of somebody. */
export function MemberDialog({ person, facts: before, onClose }: MemberDialogProps) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('roster.setMember')
  const [facts, setFacts] = useState(before)
  async function submit() {
    const outcome = await run(facts)
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('rules.member.title', { name: person.name })}
      width={720}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <MemberFields facts={facts} onChange={setFacts} faults={refusal?.faults ?? {}} />
    </Dialog>
  )
}
