import { type FigureKey, type Figures, figureKeys } from '#shared/incidents/figures.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import { coreFigures } from './readiness.ts'

/** The figures a report speaks of: the core ones always, the others when something is known of them. */
export function spokenFigures(figures: Figures): FigureKey[] {
  const core: readonly FigureKey[] = coreFigures
  return figureKeys.filter((key) => core.includes(key) || figures[key] !== null)
}

/** A figure in words: a number, "none reported so far" for nought, "being verified" for what is not known; what the report before said stands behind a number that changed. */
export function figureWords(
  key: FigureKey,
  { now, before }: { now: Figures; before: Figures | null },
  words: PaperWords,
): string {
  const said = valueWords(key, now[key], words)
  const name = words(`report.figure.${key}`)
  const old = before?.[key]
  if (old === undefined || old === null || old === now[key] || now[key] === null)
    return words('report.figureSaid', { name, value: said })
  return words('report.figureChanged', { name, value: said, before: valueWords(key, old, words) })
}

/** The figures a written report speaks of: with the core ones those moved to safety and the direct loss, known or being verified. */
export function writtenFigures(figures: Figures): FigureKey[] {
  const spoken = spokenFigures(figures)
  return figureKeys.filter((key) => key === 'relocated' || key === 'directLoss' || spoken.includes(key))
}

/** The value of a figure in words, loss in units of ten thousand yuan. */
export function valueWords(key: FigureKey, value: number | null, words: PaperWords): string {
  if (value === null) return words('report.verifying')
  if (value === 0) return words('report.noneSoFar')
  if (key === 'directLoss') return words('report.tenThousand', { amount: value / 10_000 })
  return words('report.persons', { count: value })
}
