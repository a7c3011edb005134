import Input from 'antd/es/input'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'
import { FactsFirst, SourceFields } from './FactsFirst.tsx'
import { FactsMore } from './FactsMore.tsx'
import { draftOfFacts, type FactsDraft, factsOf } from './facts-draft.ts'
import { SevenFields } from './SevenFields.tsx'

interface RevisionDraft {
  facts: FactsDraft
  reason: string
}

/** Other facts for an incident, with the reason; what was known before stays. */
export function FactsForm({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('incidents.revise')
  const hold = useDraft(`incident/${incident.id}/facts`)
  const draft: RevisionDraft =
    hold.content === ''
      ? { facts: draftOfFacts(incident.facts), reason: '' }
      : (JSON.parse(hold.content) as RevisionDraft)
  const set = (part: Partial<RevisionDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  const fault = (path: string) => say.fault(refusal?.faults?.[path])
  const part = {
    facts: draft.facts,
    setFacts: (facts: Partial<FactsDraft>) => set({ facts: { ...draft.facts, ...facts } }),
    fault,
  }
  async function submit() {
    const outcome = await run({ id: incident.id, facts: factsOf(draft.facts), reason: draft.reason })
    if (!outcome.ok) return
    await hold.drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.facts')}
      width="min(1120px, 96vw)"
      submitWord={t('form.revise')}
      cancelWord={t('later')}
      busy={busy}
      trouble={told(refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <FactsFirst {...part} />
      <SourceFields {...part} />
      <SevenFields {...part} />
      <FactsMore {...part} />
      <Field label={t('form.reason')} fault={fault('reason')} required>
        <Input
          maxLength={400}
          placeholder={t('form.reasonHint')}
          value={draft.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
    </Dialog>
  )
}
