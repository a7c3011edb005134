import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { dayKinds } from '#shared/calendar/calendar-day.ts'
import type { Template, TemplateFacts } from '#shared/roster/post.ts'
import type { Rules } from './rules-shape.ts'
import { TemplateFields } from './TemplateFields.tsx'
import { useToday } from './use-shown-days.ts'

interface TemplateDialogProps {
  /** Null adds a template. */
  template: Template | null
  rules: Rules
  onClose(): void
}

/** Adds a shift template or changes one. */
export function TemplateDialog({ template, rules, onClose }: TemplateDialogProps) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const today = useToday()
  const { save, busy, refusal } = useSaving(template)
  const [facts, setFacts] = useState<TemplateFacts>(() => template ?? newTemplate(rules, today))
  async function submit() {
    if (await save(facts)) onClose()
  }
  return (
    <Dialog
      open
      title={
        template ? t('rules.template.changeTitle', { name: template.name }) : t('rules.template.addTitle')
      }
      width={640}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TemplateFields facts={facts} onChange={setFacts} faults={refusal?.faults ?? {}} />
    </Dialog>
  )
}

function newTemplate({ posts }: Rules, effectiveFrom: string): TemplateFacts {
  const post = posts.find(({ active }) => active)?.code ?? ''
  const all = [...dayKinds]
  return {
    post,
    name: '',
    hours: { by: 'dutyDay' },
    dayKinds: all,
    period: null,
    needed: 1,
    effectiveFrom,
    effectiveTo: null,
  }
}

function useSaving(template: Template | null) {
  const add = useCommand('roster.addTemplate')
  const change = useCommand('roster.changeTemplate')
  async function save(facts: TemplateFacts): Promise<boolean> {
    const outcome = template ? await change.run({ ...facts, id: template.id }) : await add.run(facts)
    return outcome.ok
  }
  return { save, busy: add.busy || change.busy, refusal: template ? change.refusal : add.refusal }
}
