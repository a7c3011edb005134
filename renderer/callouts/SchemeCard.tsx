import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Scheme } from '#shared/callouts/plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface SchemeCardProps {
  scheme: Scheme
  may: boolean
  onChange(): void
}

/** One scheme: whom it is for, how it goes, where it comes from, what of it is not certain; on or off. */
export function SchemeCard({ scheme, may, onChange }: SchemeCardProps) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('callouts.switchScheme')
  const { code, name, active } = scheme
  const acts = may && (
    <>
      <Button size="small" onClick={onChange} aria-label={t('schemes.changeOf', { name })}>
        {t('schemes.change')}
      </Button>
      <Button
        size="small"
        type={active ? 'default' : 'primary'}
        loading={busy}
        onClick={() => void run({ code, active: !active })}
        aria-label={t(active ? 'schemes.switchOffOf' : 'schemes.switchOnOf', { name })}
      >
        {t(active ? 'schemes.switchOff' : 'schemes.switchOn')}
      </Button>
    </>
  )
  return (
    <Panel title={<SchemeTitle scheme={scheme} />} actions={acts} tone={active ? 'good' : 'plain'}>
      <SchemeFacts scheme={scheme} />
      <Trouble words={told(refusal)} />
    </Panel>
  )
}

function SchemeTitle({ scheme: { name, sample, own, active } }: { scheme: Scheme }) {
  const t = useWords('callouts')
  return (
    <>
      {name} <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'schemes.on' : 'schemes.off')}</Tag>{' '}
      {sample && <Tag>{t('schemes.sample')}</Tag>} {own && <Tag>{t('schemes.own')}</Tag>}
    </>
  )
}

function SchemeFacts({ scheme: { plan, source, unsure } }: { scheme: Scheme }) {
  const t = useWords('callouts')
  const say = usePlanWords()
  return (
    <Facts>
      <Fact name={t('schemes.scope')}>{say.scope(plan)}</Fact>
      <Fact name={t('schemes.waves')}>{say.waves(plan)}</Fact>
      <Fact name={t('schemes.ladder')}>{say.ladder(plan)}</Fact>
      <Fact name={t('schemes.answer')}>
        {t('schemes.within', { minutes: plan.answerMinutes, needs: say.needs(plan) })}
      </Fact>
      {plan.feedbackMinutes !== null && (
        <Fact name={t('schemes.feedback')}>
          {t('schemes.feedbackIn', { minutes: plan.feedbackMinutes, what: plan.feedbackWhat })}
        </Fact>
      )}
      <Fact name={t('schemes.source')}>{source}</Fact>
      {unsure !== '' && <Fact name={t('schemes.unsure')}>{unsure}</Fact>}
    </Facts>
  )
}
