import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { channels, type DeskCode, reporters } from '#shared/reports/desk.ts'
import { clockStarts, type Rule, raisingKinds } from '#shared/reports/rule.ts'
import { DeskSelect } from './DeskSelect.tsx'
import { FollowUpFields } from './FollowUpFields.tsx'
import { SourceFields } from './SourceFields.tsx'

/** What the parts of the editor of one rule need. */
export interface RulePart {
  rule: Rule
  set(part: Partial<Rule>): void
  fault(path: string): string | undefined
}

/** One rule: in words, for what, from whom to whom, within what time from when, what follows, where it stands written; `first` when the keyboard begins here. */
export function RuleFields({ first = false, ...part }: RulePart & { first?: boolean }) {
  const t = useWords('reports')
  const { rule, set, fault } = part
  return (
    <>
      <Field label={t('rules.words')} fault={fault('words')} required>
        <Input
          autoFocus={first}
          maxLength={400}
          value={rule.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      <WayFields {...part} />
      <TimeFields {...part} />
      <ForFields {...part} />
      <FollowUpFields {...part} />
      <SourceFields {...part} />
    </>
  )
}

function WayFields({ rule, set, fault }: RulePart) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      <Field label={t('rules.from')}>
        <Select
          value={rule.from}
          options={reporters.map((value) => ({ value, label: t(`reporters.${value}`) }))}
          onChange={(from) => set({ from })}
        />
      </Field>
      <Field label={t('rules.to')} fault={fault('to')} required>
        <DeskSelect value={rule.to} onChange={(to) => set({ to: to as DeskCode })} />
      </Field>
      <Field label={t('to.channel')}>
        <Select
          value={rule.channel}
          options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
          onChange={(channel) => set({ channel })}
        />
      </Field>
    </div>
  )
}

function TimeFields({ rule, set, fault }: RulePart) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      <Field label={t('rules.start')}>
        <Select
          value={rule.clockStart}
          options={clockStarts.map((value) => ({ value, label: t(`clock.starts.${value}`) }))}
          onChange={(clockStart) => set({ clockStart })}
        />
      </Field>
      <Field label={t('rules.limit')} fault={fault('limitMinutes')} hint={t('rules.limitHint')}>
        <Input
          inputMode="numeric"
          maxLength={5}
          value={rule.limitMinutes === null ? '' : String(rule.limitMinutes)}
          onChange={(event) => {
            const limitMinutes = wholeOf(event.target.value)
            set({ limitMinutes, atOnce: limitMinutes === null && rule.atOnce })
          }}
        />
      </Field>
      <div className="rp-boxes">
        <Checkbox
          checked={rule.atOnce}
          onChange={(event) =>
            set({
              atOnce: event.target.checked,
              limitMinutes: event.target.checked ? null : rule.limitMinutes,
            })
          }
        >
          {t('clock.atOnce')}
        </Checkbox>
        <Checkbox
          checked={rule.skipLevelAllowed}
          onChange={(event) => set({ skipLevelAllowed: event.target.checked })}
        >
          {t('rules.skipAllowed')}
        </Checkbox>
      </div>
    </div>
  )
}

const levels = [4, 3, 2, 1] as const

function ForFields({ rule, set, fault }: RulePart) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      <Field label={t('rules.minLevel')}>
        <Select
          value={rule.minLevel}
          options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          onChange={(minLevel: number) => set({ minLevel })}
        />
      </Field>
      <Field label={t('rules.hazards')} hint={t('rules.hazardsHint')} fault={fault('hazards')}>
        <Input
          maxLength={300}
          value={rule.hazards.join(' ')}
          onChange={(event) => set({ hazards: event.target.value.toUpperCase().split(/[^0-9A-Z]/) })}
          onBlur={() => set({ hazards: rule.hazards.filter((code) => code !== '') })}
        />
      </Field>
      <div className="rp-boxes">
        {raisingKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={rule.overrides.includes(kind)}
            onChange={(event) =>
              set({
                overrides: event.target.checked
                  ? [...rule.overrides, kind]
                  : rule.overrides.filter((one) => one !== kind),
              })
            }
          >
            {t(`rules.overrides.${kind}`)}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}

/** Whole minutes as typed; what is no number is left for the operation's shape to refuse. */
export function wholeOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.normalize('NFKC'))
}
