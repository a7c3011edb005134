import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { chargeKinds } from '#shared/hazards/leader.ts'
import { closeAsked } from './asked.ts'
import { type ChargeHold, useCharge } from './charge-draft.ts'
import { KnownLine } from './KnownLine.tsx'
import { useSectors } from './use-sectors.ts'

/** Puts a leader in charge of a township, a sector or a unit: on what basis, since and until when. */
export function ChargeForm() {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const hold = useCharge()
  return (
    <Dialog
      open
      width={760}
      title={t('leaders.add')}
      submitWord={t('leaders.add')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={() => void hold.drop()} />}
      onSubmit={() => void hold.save().then((saved) => saved && closeAsked())}
      onClose={closeAsked}
    >
      <Who {...hold} />
      <What {...hold} />
      <Days {...hold} />
      <Line {...hold} name="basis" />
      <Line {...hold} name="note" />
    </Dialog>
  )
}

function Who({ draft, set, fault, people }: ChargeHold) {
  const t = useWords('hazards')
  const known = people.map(({ name, post }) => ({
    value: name,
    label: [name, post].filter(Boolean).join(' '),
  }))
  return (
    <div className="dc-grid-2">
      <KnownLine
        autoFocus
        label={t('leaders.leader')}
        hint={t('leaders.leaderHint')}
        most={60}
        required
        known={known}
        value={draft.leader}
        fault={fault('leader') ?? fault('person')}
        onChange={(leader) => {
          const post = people.find(({ name }) => name === leader)?.post
          set({ leader, ...(post ? { post } : {}) })
        }}
      />
      <Field label={t('leaders.post')} fault={fault('post')}>
        <Input maxLength={80} value={draft.post} onChange={(event) => set({ post: event.target.value })} />
      </Field>
    </div>
  )
}

function What({ draft, set, fault }: ChargeHold) {
  const t = useWords('hazards')
  const { townships = [], units = [] } = useQuery('hazards.places', {}).value ?? {}
  const sectors = useSectors()
  const known = draft.kind === 'township' ? townships : units
  return (
    <div className="dc-grid-2">
      <FieldSet label={t('leaders.kind')}>
        <Segmented
          options={chargeKinds.map((value) => ({ value, label: t(`charges.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind, name: '' })}
        />
      </FieldSet>
      {draft.kind === 'sector' ? (
        <Field label={t('charges.sector')} fault={fault('name')} required>
          <Select
            value={draft.name || null}
            options={sectors.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(name) => set({ name: name ?? '' })}
          />
        </Field>
      ) : (
        <KnownLine
          label={t(`charges.${draft.kind}`)}
          most={120}
          required
          known={known.map((value) => ({ value }))}
          value={draft.name}
          fault={fault('name')}
          onChange={(name) => set({ name })}
        />
      )}
    </div>
  )
}

function Days({ draft, set, fault }: ChargeHold) {
  const t = useWords('hazards')
  return (
    <div className="dc-grid-2">
      <Field label={t('leaders.since')} fault={fault('since')} required>
        <DayInput value={draft.since} onChange={(since) => set({ since })} />
      </Field>
      <Field label={t('leaders.until')} fault={fault('until')} hint={t('leaders.untilHint')}>
        <DayInput value={draft.until} onChange={(until) => set({ until })} />
      </Field>
    </div>
  )
}

function Line({ name, draft, set, fault }: ChargeHold & { name: 'basis' | 'note' }) {
  const t = useWords('hazards')
  const basis = name === 'basis'
  return (
    <Field
      label={t(`leaders.${name}`)}
      fault={fault(name)}
      required={basis}
      {...(basis ? { hint: t('leaders.basisHint') } : {})}
    >
      <Input
        maxLength={basis ? 200 : 400}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  )
}
