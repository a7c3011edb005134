import Button from 'antd/es/button'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type QuestionSet, spoken } from '#shared/training/question.ts'
import type { Standing } from '#shared/training/result.ts'
import { ask } from './asked.ts'
import { takeSet } from './training-place.ts'
import { useMayPlan } from './use-may-plan.ts'

/** Every set with how the person at the seat stands with it. */
export function SetsTab() {
  const told = useTroubleWords()
  const { id } = useSeated()
  const sets = useQuery('training.sets', {})
  const standings = useQuery('training.standings', {}).value ?? []
  const mine = (code: string) => standings.find((one) => one.person.id === id && one.code === code)
  return (
    <div className="tr-sets">
      <Trouble words={told(sets.refusal)} />
      {sets.value?.map((set) => (
        <SetCard key={set.code} set={set} mine={mine(set.code)} />
      ))}
    </div>
  )
}

function SetCard({ set, mine }: { set: QuestionSet; mine: Standing | undefined }) {
  const t = useWords('training')
  const name = spoken(set.name, useLanguage())
  const { code, questions, pass, months, edition, shipped, active } = set
  return (
    <Panel title={name} actions={<SetActs set={set} name={name} />}>
      <p className="tr-facts">
        {t('set.facts', { n: questions.length, pass, months })} {t('set.edition', { edition })}{' '}
        {shipped && edition === 1 && <Tag>{t('set.shipped')}</Tag>}{' '}
        {!active && <Tag tone="soon">{t('set.off')}</Tag>}
      </p>
      <p className="tr-facts">{active && <Mine mine={mine} />}</p>
      {active && (
        <Button type="primary" aria-label={t('acts.takeOf', { name })} onClick={() => takeSet(code)}>
          {t('acts.take')}
        </Button>
      )}
    </Panel>
  )
}

function SetActs({ set, name }: { set: QuestionSet; name: string }) {
  const t = useWords('training')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('training.switchSet')
  if (!useMayPlan()) return null
  const { code, active } = set
  return (
    <>
      <Trouble words={told(refusal)} />
      <Button size="small" aria-label={t('acts.editOf', { name })} onClick={() => ask({ set })}>
        {t('acts.edit')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void run({ code, active: !active })}>
        {t(active ? 'acts.switchOff' : 'acts.switchOn')}
      </Button>
    </>
  )
}

function Mine({ mine }: { mine: Standing | undefined }) {
  const t = useWords('training')
  if (!mine?.last) return t('mine.never')
  const { score, passed, refreshOn } = mine.last
  return (
    <>
      <Tag tone={passed ? 'good' : 'over'}>{t(passed ? 'passed' : 'failed', { score })}</Tag>{' '}
      {mine.due ? t('mine.due') : t('mine.until', { day: refreshOn })}
    </>
  )
}
