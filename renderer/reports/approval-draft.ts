import { useState } from 'react'
import { instantNow } from '#renderer/app/room-context.tsx'
import type { Signer } from '#renderer/app/signer.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { useLeader } from './signer.ts'

/** How a leader approves. */
export const approvalMeans = ['pin', 'telephone', 'inPerson', 'paper'] as const

/** A leader's approval as it is typed: by PIN here, or in words elsewhere, read back. */
export interface ApprovalDraft {
  means: (typeof approvalMeans)[number]
  leader: string
  words: string
  readBack: boolean
  happenedAt: string | null
}

/** Everything the fields of an approval need. */
export interface ApprovalHold {
  draft: ApprovalDraft
  set(part: Partial<ApprovalDraft>): void
  signer: Signer
  /** As the operations want it. */
  approval: InputOf<'reports.approveSkip'>['approval']
}

/** An approval while it is typed; the PIN is never kept. */
export function useApproval(): ApprovalHold {
  const signer = useLeader()
  const [draft, setDraft] = useState<ApprovalDraft>(() => ({
    means: 'pin',
    leader: '',
    words: '',
    readBack: false,
    happenedAt: `${instantNow().slice(0, 16)}:00.000Z`,
  }))
  const { means, leader, words, readBack, happenedAt } = draft
  return {
    draft,
    set: (part) => setDraft({ ...draft, ...part }),
    signer,
    approval:
      means === 'pin'
        ? { means, ...signer.signing, words }
        : { means, leader, words, readBack, happenedAt: happenedAt ?? '' },
  }
}
