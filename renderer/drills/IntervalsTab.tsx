import Checkbox from 'antd/es/checkbox'
import InputNumber from 'antd/es/input-number'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { DrillInterval } from '#shared/drills/interval.ts'

/** Cards that a rule wants drilled again and again: after how many months, whether the room is reminded, when last. */
export function IntervalsTab() {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('drills.intervals', {})
  const command = useCommand('drills.setInterval')
  if (value?.length === 0) return <Empty words={t('intervals.none')} />
  return (
    <section className="dr-intervals" aria-label={t('tabs.intervals')}>
      <p className="dc-hint">{t('intervals.explain')}</p>
      <Trouble words={told(refusal ?? command.refusal)} />
      <table className="dc-table">
        <thead>
          <tr>
            {(['card', 'months', 'remind', 'last', 'due', 'source'] as const).map((key) => (
              <th key={key}>{t(`intervals.${key}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value?.map((one) => (
            <Interval
              key={one.plan}
              interval={one}
              set={(part) => void command.run({ ...keyOf(one), ...part })}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Part = Partial<Pick<DrillInterval, 'months' | 'active'>>

function keyOf({ plan, months, active }: DrillInterval) {
  return { plan, months, active }
}

function Interval({ interval, set }: { interval: DrillInterval; set(part: Part): void }) {
  const t = useWords('drills')
  const { name, months, active, lastOn, dueOn, source } = interval
  return (
    <tr>
      <td>{name}</td>
      <td>
        <InputNumber
          aria-label={t('intervals.monthsOf', { name })}
          min={1}
          max={60}
          value={months}
          onChange={(value) => value !== null && value !== months && set({ months: value })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={t('intervals.remindOf', { name })}
          checked={active}
          onChange={(event) => set({ active: event.target.checked })}
        />
      </td>
      <td className="dc-figures">{lastOn ?? t('intervals.never')}</td>
      <td className="dc-figures">{dueOn ?? '—'}</td>
      <td>{[source.title, source.number, source.article].filter(Boolean).join(' ')}</td>
    </tr>
  )
}
