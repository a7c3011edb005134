import type { RunStep } from '#shared/runs/run.ts'

/** What an answer says when it was asked and nobody knows yet. */
export const unknown = 'unknown'

/** True of a step that asks for an answer or for who was spoken with. */
export function needsForm({ kind, whom, answer }: RunStep): boolean {
  return answer.kind !== 'none' || kind === 'call' || whom !== null
}

/** What was typed as the core takes it: digits of any width, `0312` as `03:12`, a question mark as not known. */
export function answerOf(kind: RunStep['answer']['kind'], typed: string): string {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '?' && kind !== 'none') return unknown
  if (kind === 'time') return plain.replace(/^(\d{1,2})(\d{2})$/, '$1:$2').replace(/^(\d):/, '0$1:')
  return kind === 'text' ? typed.trim() : plain
}
