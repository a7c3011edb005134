import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { VersionHead } from '#shared/plans/plan.ts'
import { DropDialog } from './DropDialog.tsx'
import { showEditor } from './plan-place.ts'
import { type SignAct, SignDialog } from './SignDialog.tsx'
import { useMayPlan } from './use-may-plan.ts'

interface VersionActsProps {
  version: VersionHead
  plan: number
}

/** What may be done with a version in its state: go on writing, submit, drop, approve, send back, withdraw, begin a new draft from it. */
export function VersionActs({ version, plan }: VersionActsProps) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const mayPlan = useMayPlan()
  const submit = useCommand('plans.submit')
  const draft = useCommand('plans.draft')
  const [asked, setAsked] = useState<SignAct | 'drop' | null>(null)
  const { id, state, inUse } = version
  const close = () => setAsked(null)
  async function anew() {
    const outcome = await draft.run({ plan, from: id, note: '' })
    if (outcome.ok) showEditor(outcome.value.id)
  }
  return (
    <>
      {state === 'draft' && mayPlan && (
        <>
          <Button size="small" onClick={() => setAsked('drop')}>
            {t('acts.drop')}
          </Button>
          <Button size="small" onClick={() => showEditor(id)}>
            {t('acts.goOnEditing')}
          </Button>
          <Button size="small" type="primary" loading={submit.busy} onClick={() => void submit.run({ id })}>
            {t('acts.submit')}
          </Button>
        </>
      )}
      {state === 'submitted' && (
        <>
          <Button size="small" onClick={() => setAsked('sendBack')}>
            {t('acts.sendBack')}
          </Button>
          <Button size="small" type="primary" onClick={() => setAsked('approve')}>
            {t('acts.approve')}
          </Button>
        </>
      )}
      {state === 'approved' && inUse && (
        <Button size="small" onClick={() => setAsked('withdraw')}>
          {t('acts.withdraw')}
        </Button>
      )}
      {(state === 'approved' || state === 'withdrawn' || state === 'sample') && mayPlan && !inUse && (
        <Button size="small" loading={draft.busy} onClick={() => void anew()}>
          {t('acts.draftFrom')}
        </Button>
      )}
      <Trouble words={told(submit.refusal ?? draft.refusal)} />
      {asked === 'drop' && <DropDialog version={version} onClose={close} />}
      {asked !== null && asked !== 'drop' && <SignDialog act={asked} version={version} onClose={close} />}
    </>
  )
}
