import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { type BesideAct, closeAsked } from './asked.ts'
import { useKeptDraft } from './kept-draft.ts'

/** Writes beside an instruction, whose own words stay in sight: read back, clean transcript, proposal, reply, note. */
export function BesideForm({ act, instruction }: { act: BesideAct; instruction: Instruction }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.writeBeside')
  const first = useFirst(act, instruction)
  const form = `followups/instruction/${instruction.id}/${act}`
  const { draft, set, drop, clear, keptAt } = useKeptDraft(form, first)
  async function submit() {
    const outcome = await run({ id: instruction.id, act, ...draft })
    if (!outcome.ok) return
    await drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      width={720}
      title={t(`beside.${act}`)}
      submitWord={t('save')}
      cancelWord={t('later')}
      busy={busy}
      trouble={told(refusal)}
      footNote={<KeptNote keptAt={keptAt} clear={clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="fu-said">{instruction.words}</p>
      <Field label={t(`besideWords.${act}`)} fault={fault(refusal?.faults?.words)} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 14 }}
          maxLength={4000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      {(act === 'proposal' || act === 'reply') && (
        <Field label={t(`besideWho.${act}`)} fault={fault(refusal?.faults?.who)}>
          <Input maxLength={60} value={draft.who} onChange={(event) => set({ who: event.target.value })} />
        </Field>
      )}
    </Dialog>
  )
}

/** A transcript begins with the words as given, a reply goes to the leader, a proposal is that of the person at the seat. */
function useFirst(act: BesideAct, { words, cleanCopy, leader, proposal }: Instruction) {
  const { name } = useSeated()
  if (act === 'cleanCopy') return { words: cleanCopy || words, who: '' }
  if (act === 'proposal') return { words: proposal, who: name }
  return { words: '', who: act === 'reply' ? leader.name : '' }
}
