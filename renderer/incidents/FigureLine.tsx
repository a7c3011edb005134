import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { type FigureVersion, figureKeys } from '#shared/incidents/figures.ts'

/** One version of the figures in a line: whose, as of when, what is known. */
export function FigureLine({
  figure: { source, sourceWords, asOf, figures },
}: {
  figure: Pick<FigureVersion, 'source' | 'sourceWords' | 'asOf' | 'figures'>
}) {
  const t = useWords('incidents')
  const words = useFigureWords()
  const known = figureKeys.filter((key) => figures[key] !== null)
  return (
    <p className="in-figure-line">
      <b>{t(`sources.${source}`)}</b> {sourceWords} <TimeText at={asOf} as="short" />
      <span className="dc-figures">
        {known.map((key) => `${t(`figures.${key}`)} ${words(key, figures[key])}`).join(t('comma'))}
      </span>
    </p>
  )
}
