import { useCallback } from 'react'
import { call } from '#renderer/app/call.ts'
import { type Paper, useMadePaper, usePrint } from '#renderer/app/print.ts'

/** What F8 prints on the page of a card: the version in use; a shipped sample nobody has touched is first written into the room. */
export function useCardPaper(plan: number | string, version: number | null): () => void {
  const print = usePrint()
  const make = useCallback(async (): Promise<Paper | null> => {
    if (version !== null) return { sheet: 'planCard', of: version }
    const outcome = await call('plans.forRun', { plan })
    return outcome.ok ? { sheet: 'planCard', of: outcome.value.id } : null
  }, [plan, version])
  useMadePaper(make)
  return () => void make().then((paper) => paper && print(paper.sheet, paper.of))
}
