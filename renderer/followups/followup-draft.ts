import { useCommand, useQuery } from '#renderer/app/call.ts'
import type { FollowupCause } from '#renderer/app/open-forms.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Basis, Scheme } from '#shared/followups/clock.ts'
import type { Followup, FollowupKind, Origin } from '#shared/followups/followup.ts'
import type { ChargeDraft } from './ChargeFields.tsx'
import { useKeptDraft } from './kept-draft.ts'

/** The form of a new follow-up as it is filled in. */
export interface FollowupDraft extends ChargeDraft {
  kind: FollowupKind
  title: string
  demand: string
  origin: Origin
  scheme: Scheme
  basis: Basis
  settleBy: string | null
  incident: number | null
}

/** Everything the parts of the form need. */
export type FollowupHold = ReturnType<typeof useFollowupDraft>

/** The form of a new follow-up: kept while it is typed, one draft for each thing it may be made of. */
export function useFollowupDraft(cause: FollowupCause) {
  const command = useCommand('followups.add')
  const say = useRefusalWords()
  const first = useFirst(cause)
  const kept = useKeptDraft(`followup/${cause.origin ?? 'new'}/${cause.originId ?? '-'}`, first)
  const { draft } = kept
  async function save(): Promise<Followup | null> {
    const { settleBy, ...said } = draft
    const outcome = await command.run({
      ...said,
      originId: cause.originId ?? (draft.origin === 'incident' ? draft.incident : null),
      settleBy: draft.scheme === 'own' ? settleBy : null,
    })
    if (!outcome.ok) return null
    await kept.drop()
    return outcome.value
  }
  return {
    ...kept,
    /** What it is made of stands and cannot be chosen. */
    fixed: cause.originId !== undefined,
    save,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
  }
}

function useFirst({ origin, originId, title, demand, incident }: FollowupCause): FollowupDraft {
  const asked = origin === 'entry' && originId !== undefined
  const entry = useQuery('log.entry', { id: originId ?? 1 }, { enabled: asked }).value
  const text = entry?.text ?? ''
  return {
    kind: 'task',
    title: title ?? entry?.telephone?.subject ?? text.slice(0, 80),
    demand: demand ?? text,
    origin: origin ?? 'meeting',
    leadUnit: '',
    coUnits: [],
    post: '',
    scheme: 'sevenDays',
    basis: 'workingDays',
    settleBy: null,
    incident: incident ?? (origin === 'incident' ? (originId ?? null) : null),
  }
}
