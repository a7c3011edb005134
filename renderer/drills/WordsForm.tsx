import { useCommand, useQuery } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Drill } from '#shared/drills/drill.ts'
import { closeAsked } from './asked.ts'

/** Ends a drill, notes what the controller saw, or withdraws a drill that will not be held: each with a few words. */
export function WordsForm({ act, drill }: { act: 'end' | 'note' | 'withdraw'; drill: Drill }) {
  const t = useWords('drills')
  const end = useCommand('drills.end')
  const note = useCommand('drills.note')
  const withdraw = useCommand('drills.withdraw')
  const command = { end, note, withdraw }[act]
  async function submit(words: string) {
    const { id } = drill
    const outcome =
      act === 'withdraw'
        ? await withdraw.run({ id, reason: words })
        : await { end, note }[act].run({ id, words })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(`acts.${act}`)}
      label={t(`words.${act}`)}
      field={act === 'withdraw' ? 'reason' : 'words'}
      danger={act === 'withdraw'}
      busy={command.busy}
      refusal={command.refusal}
      submit={({ words }) => void submit(words)}
      close={closeAsked}
    >
      <p>{drill.name}</p>
      {act === 'end' && <LeftOpen />}
    </ReasonForm>
  )
}

/** What was made in a drill and is still open: it goes on asking until somebody ends it. */
function LeftOpen() {
  const t = useWords('drills')
  const incidents = useQuery('incidents.list', { states: ['open'], exercise: true, limit: 500 }).value ?? []
  const runs = useQuery('runs.list', { states: ['running'], exercise: true, limit: 500 }).value ?? []
  if (incidents.length + runs.length === 0) return null
  return <p className="dc-hint">{t('leftOpen', { incidents: incidents.length, runs: runs.length })}</p>
}
