import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { FollowUpRule } from '#shared/reports/rule.ts'
import { type RulePart, wholeOf } from './RuleFields.tsx'

const none: FollowUpRule = { everyMinutes: null, fixedTimes: [], onChange: false, changeMinutes: null }

/** What follows the first report: every so many minutes, before fixed times, when something changes. */
export function FollowUpFields({ rule, set, fault }: RulePart) {
  const t = useWords('reports')
  const follow = rule.followUp ?? none
  function change(part: Partial<FollowUpRule>) {
    const next = { ...follow, ...part }
    const empty = next.everyMinutes === null && next.fixedTimes.length === 0 && !next.onChange
    set({ followUp: empty ? null : next })
  }
  return (
    <div className="rp-three">
      <Field label={t('rules.everyMinutes')} fault={fault('followUp.everyMinutes')}>
        <Input
          inputMode="numeric"
          maxLength={5}
          value={follow.everyMinutes === null ? '' : String(follow.everyMinutes)}
          onChange={(event) => change({ everyMinutes: wholeOf(event.target.value) })}
        />
      </Field>
      <Field label={t('rules.fixedTimes')} hint={t('rules.fixedHint')} fault={fault('followUp.fixedTimes')}>
        <Input
          maxLength={200}
          value={follow.fixedTimes.join(' ')}
          onChange={(event) =>
            change({ fixedTimes: event.target.value === '' ? [] : event.target.value.split(/[^\d:]/) })
          }
          onBlur={() => change({ fixedTimes: follow.fixedTimes.filter((time) => time !== '') })}
        />
      </Field>
      <div className="rp-boxes">
        <Checkbox checked={follow.onChange} onChange={(event) => change({ onChange: event.target.checked })}>
          {t('rules.onChange')}
        </Checkbox>
      </div>
    </div>
  )
}
