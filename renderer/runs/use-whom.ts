import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import type { RunStep } from '#shared/runs/run.ts'

/** Somebody who is not in the book. */
export interface Stranger {
  unit: string
  name: string
  post: string
  telephone: string
}

/** Nobody yet. */
export const nobody: Stranger = { unit: '', name: '', post: '', telephone: '' }

/** Whom a step means as the book has them, and which of them is called; null when it is somebody else. */
export function useWhom(step: RunStep | null) {
  const asked = step !== null && (step.kind === 'call' || step.whom !== null)
  const found = useQuery('runs.whom', { step: step?.id ?? 1 }, { enabled: asked })
  const [chosen, setChosen] = useState<{ step: number; contact: number | null } | null>(null)
  const [looked, setLooked] = useState<{ step: number; contact: Contact } | null>(null)
  const known = (asked ? found.value?.contacts : undefined) ?? []
  const contacts = looked?.step === step?.id && looked ? [...known, looked.contact] : known
  const likely = contacts[0]?.id ?? null
  const contact = chosen?.step === step?.id ? (chosen?.contact ?? null) : likely
  const choose = (id: number | null) => step && setChosen({ step: step.id, contact: id })
  /** Takes somebody of the book whom the card did not mean. */
  function look(contact: Contact) {
    if (!step) return
    if (known.every(({ id }) => id !== contact.id)) setLooked({ step: step.id, contact })
    choose(contact.id)
  }
  function turn(by: number) {
    const all = [...contacts.map(({ id }) => id), null]
    choose(all[(all.indexOf(contact) + by + all.length) % all.length] ?? null)
  }
  const whom = step?.whom ?? null
  return { asked, contacts, contact, choose, look, turn, whom, trouble: step?.contactTrouble ?? null }
}

/** Whom the step means, and who of them is called. */
export type WhomHold = ReturnType<typeof useWhom>
