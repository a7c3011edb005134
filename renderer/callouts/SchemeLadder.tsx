import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { channels, ladderSteps } from '#shared/callouts/plan.ts'
import { MinutesField } from './MinutesField.tsx'
import type { SchemeDraft } from './SchemeDialog.tsx'

type Rungs = SchemeDraft['plan']['ladder']

interface SchemeLadderProps {
  plan: SchemeDraft['plan']
  onPlan(part: { ladder: Rungs }): void
}

/** The rungs of the ladder in their order: step, minutes after the try before, channel. */
export function SchemeLadder({ plan: { ladder }, onPlan }: SchemeLadderProps) {
  const t = useWords('callouts')
  const put = (at: number, part: Partial<Rungs[number]>) =>
    onPlan({ ladder: ladder.map((rung, index) => (index === at ? { ...rung, ...part } : rung)) })
  const up = (at: number) => {
    const [before, here] = [ladder[at - 1], ladder[at]]
    if (before && here) onPlan({ ladder: ladder.with(at - 1, here).with(at, before) })
  }
  return (
    <FieldSet label={t('scheme.ladder')} hint={t('scheme.ladderHint')}>
      <ol className="co-rungs">
        {ladder.map((rung, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rung is known by its place on the ladder.
          <li key={at}>
            <RungFields rung={rung} at={at} onChange={(part) => put(at, part)} />
            <Button
              size="small"
              disabled={at === 0}
              aria-label={t('scheme.upNo', { n: at + 1 })}
              onClick={() => up(at)}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabled={ladder.length === 1}
              aria-label={t('scheme.dropNo', { n: at + 1 })}
              onClick={() => onPlan({ ladder: ladder.toSpliced(at, 1) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <Button
        size="small"
        disabled={ladder.length >= 12}
        onClick={() => onPlan({ ladder: [...ladder, { step: 'visit', afterMinutes: 3, channel: 'visit' }] })}
      >
        {t('scheme.addRung')}
      </Button>
    </FieldSet>
  )
}

interface RungFieldsProps {
  rung: Rungs[number]
  /** Its place on the ladder, from 0. */
  at: number
  onChange(part: Partial<Rungs[number]>): void
}

function RungFields({ rung: { step, afterMinutes, channel }, at, onChange }: RungFieldsProps) {
  const t = useWords('callouts')
  return (
    <>
      <Select
        aria-label={t('scheme.stepNo', { n: at + 1 })}
        options={ladderSteps.map((value) => ({ value, label: t(`step.${value}`) }))}
        value={step}
        onChange={(value) => onChange({ step: value })}
      />
      <MinutesField
        aria-label={t('scheme.minutesNo', { n: at + 1 })}
        value={afterMinutes}
        onChange={(minutes) => onChange({ afterMinutes: minutes ?? 0 })}
      />
      <span>{t('scheme.minutesAfter')}</span>
      <Select
        aria-label={t('scheme.channelNo', { n: at + 1 })}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={channel ?? 'phone'}
        onChange={(value) => onChange({ channel: value })}
      />
    </>
  )
}
