import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useQuery } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import { closeAsked } from './asked.ts'
import { type CallHold, useCallDraft } from './call-draft.ts'
import { LeadersTold } from './LeadersTold.tsx'
import { ToFields } from './ToFields.tsx'

/** The first report by telephone, taken down in one go: to whom, when, in what words, received by whom, and when the next one follows. */
export function FirstCallForm({ incident, desk }: { incident: number; desk: DeskCode | '' }) {
  const value = useQuery('incidents.get', { id: incident }).value
  return value ? <CallDialog incident={value} desk={desk} /> : null
}

function CallDialog({ incident, desk }: { incident: Incident; desk: DeskCode | '' }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const hold = useCallDraft(incident, desk)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('call.title', { title: incident.title })}
      width="min(980px, 95vw)"
      submitWord={t('call.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <LeadersTold at={incident.ownLeadersToldAt} />
      <ToFields {...hold} incident={incident.id} channel="phone" />
      <Words {...hold} />
      <Ends {...hold} />
    </Dialog>
  )
}

function Words({ draft, set, fault }: CallHold) {
  const t = useWords('reports')
  return (
    <>
      <Field label={t('call.words')} hint={t('call.wordsHint')} fault={fault('words')} required>
        <TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={8000}
          value={draft.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </Field>
      <Field label={t('call.unknown')} fault={fault('unknown')}>
        <Input
          maxLength={1000}
          value={draft.unknown}
          onChange={(event) => set({ unknown: event.target.value })}
        />
      </Field>
    </>
  )
}

function Ends({ draft, set, fault }: CallHold) {
  const t = useWords('reports')
  return (
    <div className="rp-four">
      <Field label={t('call.sentAt')} fault={fault('sentAt')} required>
        <MomentInput
          value={draft.sentAt}
          onChange={(sentAt) => set({ sentAt })}
          dateLabel={t('date')}
          timeLabel={t('call.sentAt')}
        />
      </Field>
      <Field label={t('receivedBy')} fault={fault('receivedBy')} required>
        <Input
          maxLength={80}
          value={draft.receivedBy}
          onChange={(event) => set({ receivedBy: event.target.value })}
        />
      </Field>
      <Field label={t('answerWords')} fault={fault('answer')}>
        <Input
          maxLength={1000}
          value={draft.answer}
          onChange={(event) => set({ answer: event.target.value })}
        />
      </Field>
      <Field label={t('nextAt')} fault={fault('nextAt')} required>
        <MomentInput
          value={draft.nextAt}
          onChange={(nextAt) => set({ nextAt })}
          dateLabel={t('date')}
          timeLabel={t('nextAt')}
        />
      </Field>
    </div>
  )
}
