import Select from 'antd/es/select'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { PeriodFacts } from '#shared/calendar/key-period.ts'
import { periodSamples, sampleDates } from '#shared/calendar/period-samples.ts'
import { useDayWords } from './use-day-words.ts'

interface PeriodSamplesProps {
  year: number
  onTake(facts: Partial<PeriodFacts>): void
}

/** Shipped samples of key periods; taking one fills the form, the room checks and saves it. */
export function PeriodSamples({ year, onTake }: PeriodSamplesProps) {
  const t = useWords('calendar')
  const say = useDayWords()
  const language = useLanguage() === 'en' ? 'en' : 'zh'
  function take(code: string) {
    const sample = periodSamples.find((one) => one.code === code)
    if (!sample) return
    const { kind, name, source } = sample
    onTake({ kind, name: name[language], source, ...sampleDates(sample, year) })
  }
  const options = periodSamples.map((sample) => {
    const { from, to } = sampleDates(sample, year)
    const doubt = sample.sure ? '' : ` · ${t('periods.unsure')}`
    return { value: sample.code, label: `${sample.name[language]} · ${say.span(from, to)}${doubt}` }
  })
  return (
    <Field label={t('periods.sample')} hint={t('periods.sampleHint')}>
      <Select placeholder={t('periods.sampleNone')} options={options} onChange={take} />
    </Field>
  )
}
