import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { openPlanStart } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { WholePlan } from '#shared/plans/plan.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { showEditor } from './plan-place.ts'
import { useCardPaper } from './use-card-paper.ts'
import { useMayPlan } from './use-may-plan.ts'

/** What can be done with a card: begin it, print it for the drawer, write a new version, carry it out as a file, put it away. */
export function CardActs({ card }: { card: WholePlan }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const mayPlan = useMayPlan()
  const draft = useCommand('plans.draft')
  const away = useCommand('plans.switch')
  const plan = card.id ?? card.code
  async function edit() {
    if (card.draft) return showEditor(card.draft.id)
    const outcome = await draft.run({ plan, note: '' })
    if (outcome.ok) showEditor(outcome.value.id)
  }
  const print = useCardPaper(plan, card.current?.id ?? null)
  return (
    <>
      <Button onClick={() => go('plans')}>{t('acts.list')}</Button>
      <ExportMenu plan={plan} />
      {mayPlan && (
        <Button loading={away.busy} onClick={() => void away.run({ plan, active: !card.active })}>
          {t(card.active ? 'acts.putAway' : 'acts.takeOut')}
        </Button>
      )}
      {mayPlan && card.draft?.state !== 'submitted' && (
        <Button loading={draft.busy} onClick={() => void edit()}>
          {t(card.draft ? 'acts.goOnEditing' : 'acts.edit')}
        </Button>
      )}
      {card.current && (
        <Button onClick={print}>
          {t('acts.print')} <KeyHint keys="F8" />
        </Button>
      )}
      {card.current && card.active && (
        <Button type="primary" onClick={() => openPlanStart({ words: card.name })}>
          {t('acts.begin')} <KeyHint keys="F10" />
        </Button>
      )}
      <Trouble words={told(draft.refusal ?? away.refusal)} />
    </>
  )
}
