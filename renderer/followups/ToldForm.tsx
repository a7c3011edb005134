import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Followup } from '#shared/followups/followup.ts'
import { closeAsked, type ToldAct } from './asked.ts'
import { useKeptDraft } from './kept-draft.ts'

interface ToldDraft {
  unit: string
  who: string
  words: string
  happenedAt: string | null
}

/** What a unit says or does, with who said it and when: signed for, deployed, fed back, progress, settled. */
export function ToldForm({ act, followup }: { act: ToldAct; followup: Followup }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const command = useTelling(act)
  const first = useFirst(followup)
  const { draft, set, drop, clear, keptAt } = useKeptDraft(`followups/${followup.id}/${act}`, first)
  const fault = (path: string) => say.fault(command.refusal?.faults?.[path])
  async function submit() {
    const { happenedAt, ...said } = draft
    const outcome = await command.run({ id: followup.id, ...said, happenedAt: happenedAt ?? '' })
    if (!outcome.ok) return
    await drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      width={720}
      title={`${t(`acts.${act}`)} · ${followup.title}`}
      submitWord={t(`acts.${act}`)}
      cancelWord={t('later')}
      busy={command.busy}
      trouble={told(command.refusal)}
      footNote={<KeptNote keptAt={keptAt} clear={clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <div className="fu-three">
        <Field label={t('told.unit')} fault={fault('unit')}>
          <Input value={draft.unit} maxLength={120} onChange={(event) => set({ unit: event.target.value })} />
        </Field>
        <Field label={t(`told.who.${act}`)} fault={fault('who')} required>
          <Input
            autoFocus
            value={draft.who}
            maxLength={60}
            onChange={(event) => set({ who: event.target.value })}
          />
        </Field>
        <Field label={t('told.at')} fault={fault('happenedAt')} required>
          <MomentInput
            value={draft.happenedAt}
            onChange={(happenedAt) => set({ happenedAt })}
            dateLabel={t('date')}
            timeLabel={t('told.at')}
          />
        </Field>
      </div>
      <Field label={t(`told.words.${act}`)} fault={fault('words')} required={act !== 'receipt'}>
        <TextArea
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={2000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
    </Dialog>
  )
}

/** The unit in charge, now; who signed for it last is likely to speak again. */
function useFirst({ leadUnit, postName, events, assignedAt }: Followup): ToldDraft {
  const [now] = useState(() => `${instantNow().slice(0, 16)}:00.000Z`)
  const last = events.findLast(({ who }) => who !== '')
  return {
    unit: leadUnit || postName,
    who: last?.who ?? '',
    words: '',
    happenedAt: assignedAt > now ? assignedAt : now,
  }
}

function useTelling(act: ToldAct) {
  const receipt = useCommand('followups.receipt')
  const deploy = useCommand('followups.deploy')
  const feedback = useCommand('followups.feedback')
  const progress = useCommand('followups.progress')
  const settle = useCommand('followups.settle')
  return { receipt, deploy, feedback, progress, settle }[act]
}
