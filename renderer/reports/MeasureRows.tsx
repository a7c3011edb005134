import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useRef } from 'react'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Measure } from '#shared/reports/body.ts'
import type { BodyPart } from './report-edit.ts'

/** The measures taken, one row each: who, what, since when. Enter in the last row begins another. */
export function MeasureRows({ body, set, fault }: BodyPart) {
  const t = useWords('reports')
  const list = useRef<HTMLOListElement>(null)
  const { measures } = body
  const change = (at: number, part: Partial<Measure>) =>
    set({ measures: measures.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  function add() {
    const since = `${instantNow().slice(0, 16)}:00.000Z`
    set({ measures: [...measures, { who: '', what: '', since }] })
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus(), 50)
  }
  return (
    <fieldset className="rp-set">
      <legend>{t('body.measures')} *</legend>
      {fault('measures') && (
        <div className="dc-fault" role="alert">
          {fault('measures')}
        </div>
      )}
      <ol className="dc-plain" ref={list}>
        {measures.map((measure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure is known by its place in the list.
          <li key={index}>
            <Row
              n={index + 1}
              measure={measure}
              change={(part) => change(index, part)}
              remove={() => set({ measures: measures.filter((_one, at) => at !== index) })}
              onEnter={add}
              fault={(field) => fault(`measures.${index}.${field}`)}
            />
          </li>
        ))}
      </ol>
      <Button size="small" onClick={add}>
        {t('measure.add')}
      </Button>
    </fieldset>
  )
}

interface RowProps {
  n: number
  measure: Measure
  change(part: Partial<Measure>): void
  remove(): void
  onEnter(): void
  fault(field: string): string | undefined
}

function Row({ n, measure, change, remove, onEnter, fault }: RowProps) {
  const t = useWords('reports')
  return (
    <div className="rp-measure">
      {(['who', 'what'] as const).map((field) => (
        <Input
          key={field}
          aria-label={t(`measure.${field}`, { n })}
          placeholder={t(`measure.${field}Hint`)}
          status={fault(field) ? 'error' : ''}
          maxLength={field === 'who' ? 120 : 1000}
          value={measure[field]}
          onChange={(event) => change({ [field]: event.target.value })}
          onPressEnter={(event) => {
            if (event.ctrlKey) return
            event.preventDefault()
            onEnter()
          }}
        />
      ))}
      <MomentInput
        value={measure.since}
        onChange={(since) => change({ since })}
        dateLabel={t('measure.date', { n })}
        timeLabel={t('measure.since', { n })}
      />
      <Button aria-label={t('measure.remove', { n })} onClick={remove}>
        ×
      </Button>
    </div>
  )
}
