import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { checkKinds } from '#shared/hazards/check.ts'
import type { CheckHold } from './check-draft.ts'
import { KnownLine } from './KnownLine.tsx'
import { useSectors } from './use-sectors.ts'

/** What kind of check it was, when, and who looked. */
export function CheckWhoFields(hold: CheckHold) {
  const t = useWords('hazards')
  const { draft, set, fault } = hold
  return (
    <>
      <div className="hz-check-kind">
        <Field label={t('checks.kind')}>
          <Select
            autoFocus
            value={draft.kind}
            options={checkKinds.map((value) => ({ value, label: t(`checkKinds.${value}`) }))}
            onChange={(kind) => set({ kind, ...(kind === 'unannounced' ? { accompanied: false } : {}) })}
          />
        </Field>
        <Field label={t('checks.when')} fault={fault('happenedAt')} required>
          <MomentInput
            value={draft.happenedAt}
            onChange={(happenedAt) => set({ happenedAt })}
            dateLabel={t('checks.date')}
            timeLabel={t('checks.time')}
          />
        </Field>
        <FieldSet
          label={t('checks.accompanied')}
          fault={fault('accompanied')}
          {...(draft.kind === 'unannounced' ? { hint: t('checks.aloneHint') } : {})}
        >
          <Checkbox
            disabled={draft.kind === 'unannounced'}
            checked={draft.accompanied}
            onChange={(event) => set({ accompanied: event.target.checked })}
          >
            {t('checks.accompaniedField')}
          </Checkbox>
        </FieldSet>
      </div>
      <div className="dc-grid-2">
        <Leader {...hold} />
        <Field label={t('checks.inspectors')} fault={fault('inspectors')} hint={t('checks.whoHint')}>
          <Input
            maxLength={200}
            value={draft.inspectors}
            onChange={(event) => set({ inspectors: event.target.value })}
          />
        </Field>
      </div>
    </>
  )
}

/** The leader who went there: those in charge of something are offered. */
function Leader({ draft, set, fault }: CheckHold) {
  const t = useWords('hazards')
  const charges = useQuery('hazards.assignments', {}).value ?? []
  const names = [...new Set(charges.filter(({ active }) => active).map(({ leader }) => leader))]
  return (
    <KnownLine
      label={t('checks.leader')}
      most={60}
      known={names.map((value) => ({ value }))}
      value={draft.leader}
      fault={fault('leader')}
      onChange={(leader) => set({ leader })}
    />
  )
}

/** Where it was. */
export function CheckPlaceFields({ draft, set, fault }: CheckHold) {
  const t = useWords('hazards')
  const { townships = [], units = [] } = useQuery('hazards.places', {}).value ?? {}
  const sectors = useSectors()
  return (
    <div className="hz-four">
      <KnownLine
        label={t('checks.unit')}
        most={120}
        known={units.map((value) => ({ value }))}
        value={draft.unit}
        fault={fault('unit')}
        hint={t('checks.placeHint')}
        onChange={(unit) => set({ unit })}
      />
      <Field label={t('checks.place')} fault={fault('place')}>
        <Input maxLength={200} value={draft.place} onChange={(event) => set({ place: event.target.value })} />
      </Field>
      <KnownLine
        label={t('checks.township')}
        most={60}
        required
        known={townships.map((value) => ({ value }))}
        value={draft.township}
        fault={fault('township')}
        onChange={(township) => set({ township })}
      />
      <Field label={t('checks.sector')} fault={fault('sector')} required>
        <Select
          value={draft.sector || null}
          options={sectors.map(({ code, name, items }) => ({ value: code, label: name, title: items }))}
          onChange={(sector) => set({ sector: sector ?? '' })}
        />
      </Field>
    </div>
  )
}
