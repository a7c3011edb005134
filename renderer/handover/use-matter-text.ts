import { useWords } from '#renderer/app/words.ts'
import type { Matter } from '#shared/handover/handover.ts'

/** What a matter says; of a draft only where it is being written, for its words stay the writer's. */
export function useMatterText({ kind, text, by }: Matter): string {
  const t = useWords('handover')
  if (kind !== 'draft') return text
  return t(`draft.${roomOf(text)}`, { by })
}

function roomOf(form: string): 'log' | 'handover' | 'other' {
  if (form.startsWith('handover')) return 'handover'
  return /^(log|desk|quick|telephone|entry)/.test(form) ? 'log' : 'other'
}
