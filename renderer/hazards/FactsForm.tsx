import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { SiteCheck } from '#shared/hazards/check.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { closeAsked } from './asked.ts'
import { FiveFields } from './FiveFields.tsx'
import { blankFacts, draftOfFacts, type FactsDraft, factsOf, foundBy } from './facts-draft.ts'
import { useFormDraft } from './form-draft.ts'
import { showHazard } from './hazard-place.ts'
import { WhatFields } from './WhatFields.tsx'

/** The parts of the form share its draft. */
export interface FactsPart {
  draft: FactsDraft
  set(part: Partial<FactsDraft>): void
  fault(field: string): string | undefined
}

/** Takes a hazard into the ledger, or puts right what stands there, with the reason; one that a check found leaves the page of the check open for the next. */
export function FactsForm(of: { hazard: Hazard | null; check: SiteCheck | null }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const hold = useFacts(of)
  const { hazard, check } = of
  const { draft, set, fault } = hold
  return (
    <Dialog
      open
      title={t(hazard ? 'form.revise' : 'form.new')}
      width="min(1120px, 96vw)"
      submitWord={t(hazard ? 'form.saveRevision' : 'form.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal) ?? fault('facts') ?? null}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void hold.save()}
      onClose={closeAsked}
    >
      <WhatFields {...hold} />
      <FiveFields {...hold} />
      {hazard ? (
        <Field label={t('form.reason')} fault={fault('reason')} required>
          <Input
            maxLength={400}
            value={draft.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </Field>
      ) : (
        check === null && (
          <Checkbox checked={draft.exercise} onChange={(event) => set({ exercise: event.target.checked })}>
            {t('form.exercise')}
          </Checkbox>
        )
      )}
    </Dialog>
  )
}

function useFacts({ hazard, check }: { hazard: Hazard | null; check: SiteCheck | null }) {
  const t = useWords('hazards')
  const say = useRefusalWords()
  const { zone } = useRoom()
  const today = calendarDate(useMinute(), zone)
  const known = hazard?.revisions.at(-1)?.facts
  const from = t('checks.from', { number: check?.number ?? '' })
  const blank = check ? foundBy(check, { from, zone }) : blankFacts(today)
  const form = check ? `hazards.check.${check.id}` : `hazards.${hazard?.id ?? 'new'}`
  const hold = useFormDraft(form, known ? draftOfFacts(known) : blank)
  const add = useCommand('hazards.add')
  const revise = useCommand('hazards.revise')
  const { busy, refusal } = hazard ? revise : add
  const [badFund, setBadFund] = useState(false)
  async function save() {
    const facts = factsOf(hold.draft)
    setBadFund(facts === null)
    if (facts === null) return
    const { reason, exercise } = hold.draft
    const outcome = hazard
      ? await revise.run({ id: hazard.id, facts, reason })
      : await add.run({ ...facts, ...(check ? { check: check.id } : exercise ? { exercise } : {}) })
    if (!outcome.ok) return
    await hold.drop()
    closeAsked()
    if (check === null) showHazard(outcome.value.id)
  }
  const fault = (field: string) =>
    field === 'fund' && badFund
      ? t('facts.fundBad')
      : say.fault(refusal?.faults?.[field] ?? refusal?.faults?.[`facts.${field}`])
  return { ...hold, busy, refusal, fault, save }
}
