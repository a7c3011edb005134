import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { RuleSet } from '#shared/reports/rule.ts'
import { closeAsked } from './asked.ts'

/** Switches a set of rules on or off from now on, with the reason; the past keeps the rules it had. */
export function SwitchForm({ set }: { set: RuleSet }) {
  const t = useWords('reports')
  const { run, busy, refusal } = useCommand('reports.switchRuleSet')
  const edition = set.editions.at(-1)
  async function submit(reason: string) {
    const outcome = await run({ code: set.code, active: !set.active, reason })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(set.active ? 'rules.switchOff' : 'rules.switchOn')}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given.words)}
      close={closeAsked}
    >
      <p>{edition?.name}</p>
      {edition?.sample && !set.active && <p className="rp-warn">{t('rules.sampleOn')}</p>}
    </ReasonForm>
  )
}
