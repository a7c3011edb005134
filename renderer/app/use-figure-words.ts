import type { FigureKey } from '#shared/incidents/figures.ts'
import { textOf } from './figure-text.ts'
import { useWords } from './words.ts'

/** A figure as it is shown: "being verified" when not known. */
export function useFigureWords(): (key: FigureKey, value: number | null) => string {
  const t = useWords('incidents')
  return (key, value) => (value === null ? t('figures.verifying') : textOf(key, value))
}
