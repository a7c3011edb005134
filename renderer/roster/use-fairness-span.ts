import { useState } from 'react'
import { type FairnessPeriod, spanOf } from './fairness-span.ts'
import { useToday } from './use-shown-days.ts'

/** The period that is chosen and its days. */
export function useFairnessSpan() {
  const today = useToday()
  const [period, setPeriod] = useState<FairnessPeriod>('year')
  const [own, setOwn] = useState(() => spanOf('year', today))
  const span = period === 'own' ? own : spanOf(period, today)
  return { period, setPeriod, own, setOwn, span }
}
