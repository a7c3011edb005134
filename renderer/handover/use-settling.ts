import { useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Matter } from '#shared/handover/handover.ts'

/** How a matter is brought to its end: an entry is settled, a note closed. */
export interface Settling {
  /** True when it was done. */
  run(result: string): Promise<boolean>
  busy: boolean
  refusal: Refusal | null
}

/** Settles or closes a matter with its result. */
export function useSettling({ kind, id }: Matter): Settling {
  const settle = useCommand('log.settle')
  const closeNote = useCommand('handover.closeNote')
  const command = kind === 'note' ? closeNote : settle
  return {
    run: async (result) => (await command.run({ id, result })).ok,
    busy: command.busy,
    refusal: command.refusal,
  }
}
