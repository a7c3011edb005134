import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { figureKeys } from '#shared/incidents/figures.ts'
import type { CallBody } from '#shared/reports/body.ts'

/** What was said in a first report by telephone. */
export function CallView({ body }: { body: CallBody }) {
  const t = useWords('reports')
  const names = useWords('incidents')
  const words = useFigureWords()
  const known = figureKeys.filter((key) => body.figures[key] !== null)
  return (
    <Facts>
      <Fact name={t('body.title')}>{body.title}</Fact>
      <Fact name={t('call.words')}>{body.words}</Fact>
      {body.unknown !== '' && <Fact name={t('call.unknown')}>{body.unknown}</Fact>}
      <Fact name={t('body.figures')}>
        {known.map((key) => `${names(`figures.${key}`)} ${words(key, body.figures[key])}`).join(t('listed'))}
      </Fact>
    </Facts>
  )
}
