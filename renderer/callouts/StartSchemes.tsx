import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Scheme } from '#shared/callouts/plan.ts'
import { showList } from './callout-place.ts'
import { usePlanWords } from './use-plan-words.ts'
import type { StartHold } from './use-start.ts'

/** The schemes: those switched on can be chosen, the one for this warning first; samples say that they are off and where they are switched on. */
export function StartSchemes({ schemes, scheme, setCode, chain }: StartHold) {
  const t = useWords('callouts')
  const sorted = [...(schemes ?? [])].sort((a, b) => rank(a) - rank(b))
  return (
    <Panel
      title={t('start.scheme')}
      actions={
        <Button size="small" onClick={() => showList('schemes')}>
          {t('start.toSchemes')}
        </Button>
      }
    >
      {schemes?.length === 0 && <Empty words={t('schemes.none')} />}
      <Radio.Group
        className="co-scheme-choice"
        value={scheme?.code ?? null}
        onChange={(event) => setCode(event.target.value)}
      >
        {sorted.map((each) => (
          <Radio key={each.code} value={each.code} disabled={!each.active}>
            <Choice scheme={each} asked={chain !== null} />
          </Radio>
        ))}
      </Radio.Group>
    </Panel>
  )
}

function Choice({ scheme, asked }: { scheme: Scheme; asked: boolean }) {
  const t = useWords('callouts')
  const { times } = usePlanWords()
  return (
    <>
      <b>{scheme.name}</b> {asked && scheme.fits && <Tag tone="good">{t('start.fits')}</Tag>}{' '}
      {!scheme.active && <Tag>{scheme.sample ? t('schemes.sampleOff') : t('schemes.off')}</Tag>}
      <small className="dc-faint co-block">{times(scheme.plan)}</small>
    </>
  )
}

function rank({ active, fits }: Scheme): number {
  return (active ? 0 : 2) + (fits ? 0 : 1)
}
