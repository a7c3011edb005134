import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { needs } from '#shared/callouts/plan.ts'
import { MinutesField } from './MinutesField.tsx'
import type { SchemeDraft } from './SchemeDialog.tsx'
import { SchemeWho } from './SchemeWho.tsx'

/** The waves of a plan while it is changed. */
export type Waves = SchemeDraft['plan']['waves']

interface SchemeWavesProps {
  plan: SchemeDraft['plan']
  onPlan(part: { waves: Waves }): void
}

const everybodyAffected: Waves[number]['who'][number] = { where: 'affected', each: 'unit' }

/** The waves: when each begins, and whom it calls. */
export function SchemeWaves({ plan: { waves }, onPlan }: SchemeWavesProps) {
  const t = useWords('callouts')
  const put = (at: number, part: Partial<Waves[number]>) =>
    onPlan({ waves: waves.map((wave, index) => (index === at ? { ...wave, ...part } : wave)) })
  return (
    <FieldSet label={t('scheme.waves')} hint={t('scheme.wavesHint')}>
      {waves.map((wave, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wave is known by its place in the order.
        <section key={at} className="co-wave" aria-label={t('wave', { n: at + 1 })}>
          <div className="dc-row">
            <b>{t('wave', { n: at + 1 })}</b>
            <WaveFields wave={wave} at={at} onChange={(part) => put(at, part)} />
            <span className="co-right dc-row">
              <Button
                size="small"
                disabled={wave.who.length >= 12}
                onClick={() => put(at, { who: [...wave.who, everybodyAffected] })}
              >
                {t('scheme.addWho')}
              </Button>
              <Button
                size="small"
                disabled={waves.length === 1}
                aria-label={t('scheme.dropWave', { n: at + 1 })}
                onClick={() => onPlan({ waves: waves.toSpliced(at, 1) })}
              >
                ×
              </Button>
            </span>
          </div>
          <SchemeWho who={wave.who} onChange={(who) => put(at, { who })} />
        </section>
      ))}
      <Button
        size="small"
        disabled={waves.length >= 12}
        onClick={() => onPlan({ waves: [...waves, { name: '', afterMinutes: 0, who: [everybodyAffected] }] })}
      >
        {t('scheme.addWave')}
      </Button>
    </FieldSet>
  )
}

interface WaveFieldsProps {
  wave: Waves[number]
  /** Its place in the order, from 0. */
  at: number
  onChange(part: Partial<Waves[number]>): void
}

/** Name and beginning of a wave, and what its answers must contain when that is not what the scheme says. */
function WaveFields({ wave, at, onChange }: WaveFieldsProps) {
  const t = useWords('callouts')
  return (
    <>
      <Input
        className="co-wave-name"
        aria-label={t('scheme.waveName', { n: at + 1 })}
        placeholder={t('scheme.waveNameHint')}
        maxLength={60}
        value={wave.name ?? ''}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <MinutesField
        aria-label={t('scheme.waveMinutes', { n: at + 1 })}
        value={wave.afterMinutes}
        onChange={(minutes) => onChange({ afterMinutes: minutes ?? 0 })}
      />
      <span>{t('scheme.waveAfter')}</span>
      <TabLeaves>
        <Select
          mode="multiple"
          className="co-wave-needs"
          aria-label={t('scheme.waveNeeds', { n: at + 1 })}
          placeholder={t('scheme.sameNeeds')}
          options={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
          value={wave.needs ?? []}
          onChange={(chosen) => onChange({ needs: chosen.length === 0 ? null : chosen })}
        />
      </TabLeaves>
    </>
  )
}
