import type { Person } from '#shared/people/person.ts'
import type { PersonAct } from './PersonActs.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { ResetPinDialog } from './ResetPinDialog.tsx'

interface PersonDialogsProps {
  act: PersonAct
  person: Person
  everyone: readonly Person[]
  onClose(): void
}

/** The dialog of an act. */
export function PersonDialogs({ act, person, everyone, onClose }: PersonDialogsProps) {
  if (act === 'change') return <PersonDialog person={person} everyone={everyone} onClose={onClose} />
  if (act === 'resetPin') return <ResetPinDialog person={person} onClose={onClose} />
  return <RemoveDialog person={person} onClose={onClose} />
}
