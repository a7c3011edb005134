import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Tabs from 'antd/es/tabs'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Plan, PlanSource } from '#shared/responses/plan.ts'
import { closeAsked } from './asked.ts'
import { PlanLevelForm } from './PlanLevelForm.tsx'
import { type PlanHold, usePlanDraft } from './plan-draft.ts'

/** Writes or changes a plan: its name and source, and level by level the conditions, measures and actions. */
export function PlanForm({ plan, sample }: { plan: Plan | null; sample: string }) {
  const t = useWords('responses')
  const say = useRefusalWords()
  const hold = usePlanDraft(plan, sample)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={plan ? t('plans.changeOf', { name: plan.name }) : t('plans.add')}
      width="min(1080px, 96vw)"
      submitWord={t('plans.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={hold.refusal && say(hold.refusal)}
      footNote={<Kept {...hold} />}
      onSubmit={submit}
      onClose={closeAsked}
    >
      <Head {...hold} />
      <Tabs
        size="small"
        items={hold.draft.levels.map((one) => ({
          key: String(one.level),
          label: t('plans.tab', { level: levelMark(one.level), n: one.conditions.length }),
          children: <PlanLevelForm one={one} hold={hold} />,
        }))}
      />
    </Dialog>
  )
}

const sourceFields = ['title', 'number', 'article', 'effectiveOn', 'checkedOn'] as const

function Head({ draft, set, fault }: PlanHold) {
  const t = useWords('responses')
  const setSource = (part: Partial<PlanSource>) => set({ source: { ...draft.source, ...part } })
  return (
    <>
      <Field label={t('plans.name')} fault={fault('name')} required>
        <Input
          autoFocus
          maxLength={60}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <div className="rs-source">
        {sourceFields.map((field) => (
          <Field key={field} label={t(`plans.sources.${field}`)} fault={fault(`source.${field}`)}>
            <Input
              maxLength={field === 'title' ? 200 : 80}
              value={draft.source[field]}
              onChange={(event) => setSource({ [field]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <p>
        <Checkbox checked={draft.sample} onChange={(event) => set({ sample: event.target.checked })}>
          {t('plans.stillSample')}
        </Checkbox>
      </p>
    </>
  )
}

function Kept({ keptAt, clear }: PlanHold) {
  const t = useWords('responses')
  if (keptAt === null) return t('keeps')
  return (
    <>
      {t('kept')} <TimeText at={keptAt} as="seconds" />{' '}
      <Button type="link" size="small" onClick={clear}>
        {t('clear')}
      </Button>
    </>
  )
}
