import { useEffect, useState } from 'react'
import type { OperationName } from '#shared/contract/index.ts'

/** How far a long operation is, as the core last said; null before it said anything. */
export function useProgress(
  operation: OperationName,
  running: boolean,
): { done: number; total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  useEffect(() => {
    if (!running) return setProgress(null)
    return window.duty.onNews((news) => {
      if (news.type === 'progress' && news.operation === operation)
        setProgress({ done: news.done, total: news.total })
    })
  }, [operation, running])
  return progress
}
