import Button from 'antd/es/button'
import Switch from 'antd/es/switch'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Plan } from '#shared/responses/plan.ts'
import { copied, type PlanSample, planSamples } from '#shared/responses/plan-samples.ts'
import { ask } from './asked.ts'
import { PlanView, SourceLine } from './PlanView.tsx'

/** The room's plans with their conditions, switched on or off; beneath what is shipped, to be read or copied. */
export function PlansTab() {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('responses.plans', {})
  return (
    <div className="rs-list">
      <Trouble words={told(refusal)} />
      <div className="dc-row">
        <span className="dc-hint">{t('plans.explain')}</span>
        <Button className="rs-right-end" onClick={() => ask({ form: 'plan', plan: null, sample: '' })}>
          {t('plans.add')}
        </Button>
      </div>
      {value?.length === 0 && (
        <Panel>
          <Empty words={t('plans.none')} />
        </Panel>
      )}
      {(value ?? []).map((plan) => (
        <OwnPlan key={plan.id} plan={plan} />
      ))}
      {planSamples.map((sample) => (
        <Shipped key={sample.code} sample={sample} />
      ))}
    </div>
  )
}

function OwnPlan({ plan }: { plan: Plan }) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('responses.switchPlan')
  const { id, name, active, sample, source, levels } = plan
  return (
    <Panel
      title={
        <>
          {name} {sample && <Tag tone="soon">{t('plans.sample')}</Tag>}
        </>
      }
      actions={
        <>
          <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'plans.on' : 'plans.off')}</Tag>
          <Switch
            aria-label={t('plans.switch', { name })}
            checked={active}
            loading={busy}
            onChange={(wanted) => void run({ id, active: wanted })}
          />
          <Button size="small" onClick={() => ask({ form: 'plan', plan, sample: '' })}>
            {t('plans.change')}
          </Button>
        </>
      }
    >
      <Trouble words={told(refusal)} />
      <SourceLine source={source} />
      <PlanView levels={levels} doubtful={[]} />
    </Panel>
  )
}

function Shipped({ sample }: { sample: PlanSample }) {
  const t = useWords('responses')
  const language = useLanguage() === 'en' ? 'en' : 'zh'
  const { code, kind, name, note, source, levels } = sample
  const doubtful = levels.flatMap(({ conditions }) =>
    conditions.filter(({ sure }) => !sure).map((condition) => condition.code),
  )
  return (
    <Panel
      title={
        <>
          {name[language]} <Tag>{t(`plans.kinds.${kind}`)}</Tag>
        </>
      }
      actions={
        kind === 'sample' && (
          <Button size="small" onClick={() => ask({ form: 'plan', plan: null, sample: code })}>
            {t('plans.copy')}
          </Button>
        )
      }
    >
      <p className="dc-hint">{note[language]}</p>
      <SourceLine source={source} />
      <PlanView levels={copied(sample, language).levels} doubtful={kind === 'information' ? doubtful : []} />
    </Panel>
  )
}
