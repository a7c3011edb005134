import { useWords } from '#renderer/app/words.ts'
import type { DeskCode } from '#shared/reports/desk.ts'

/** A desk that reports go to, in words; empty for none. */
export function useDeskWords(): (desk: DeskCode | '') => string {
  const t = useWords('reports')
  return (desk) => (desk === '' ? '' : t(`desks.${desk}`))
}
