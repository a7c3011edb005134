import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useQuery } from '#renderer/app/call.ts'
import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { writtenFigures } from '#shared/reports/figure-words.ts'
import type { Report } from '#shared/reports/report.ts'
import { draftedStages } from '#shared/reports/report.ts'
import type { BodyPart } from './report-edit.ts'

/** The figures the room has adopted; what is not known is marked as being verified. They are changed at the incident, with their source, never here. */
export function FiguresPart({ report, body, set, fault }: BodyPart & { report: Report }) {
  const t = useWords('reports')
  const names = useWords('incidents')
  const words = useFigureWords()
  const shown = writtenFigures(body.figures)
  return (
    <fieldset className="rp-set">
      <legend>{t('body.figures')}</legend>
      <p className="rp-figures dc-figures">
        {shown.map((key) => (
          <span key={key} className={body.figures[key] === null ? 'dc-faint' : ''}>
            {names(`figures.${key}`)} <b>{words(key, body.figures[key])}</b>
          </span>
        ))}
      </p>
      {report.missing.includes('reports.figuresOther') && <TakeNewest report={report} set={set} />}
      <Field label={t('body.figuresBasis')} hint={t('body.figuresHint')} fault={fault('figuresBasis')}>
        <Input
          maxLength={300}
          value={body.figuresBasis}
          onChange={(event) => set({ figuresBasis: event.target.value })}
        />
      </Field>
    </fieldset>
  )
}

/** Others were adopted since the draft was begun: takes them over. */
function TakeNewest({ report, set }: { report: Report; set: BodyPart['set'] }) {
  const t = useWords('reports')
  const stage = draftedStages.find((one) => one === report.stage)
  const { incident } = report
  const asked = { incident: incident ?? 1, stage: stage ?? 'followUp' } as const
  const now = useQuery('reports.bodyNow', asked, { enabled: incident !== null && stage !== undefined }).value
  if (now?.kind !== 'incident') return null
  return (
    <Button type="primary" onClick={() => set({ figures: now.figures, figuresBasis: now.figuresBasis })}>
      {t('body.takeFigures')}
    </Button>
  )
}
