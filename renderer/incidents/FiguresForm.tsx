import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type FigureVersion, figureKeys, figureSources } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { closeAsked } from './asked.ts'
import { FigureFields } from './FigureFields.tsx'
import { FigureLine } from './FigureLine.tsx'
import { type FiguresHold, useFiguresDraft } from './figures-draft.ts'

/** Takes down what one source says, or its correction of what it said before; the source's last figures stand in the form. */
export function FiguresForm({ incident, corrects }: { incident: Incident; corrects: FigureVersion | null }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const hold = useFiguresDraft(incident, corrects)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={t(corrects ? 'figures.correct' : 'figures.add')}
      width="min(960px, 94vw)"
      submitWord={t('figures.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      {corrects && <FigureLine figure={corrects} />}
      <Whose {...hold} fixed={corrects !== null} />
      <FigureFields
        keys={figureKeys}
        texts={hold.draft.texts}
        onChange={(texts) => hold.set({ texts })}
        fault={(key) => hold.fault(`figures.${key}`)}
      />
      <Rest {...hold} />
    </Dialog>
  )
}

function Whose({ draft, set, setSource, fault, fixed }: FiguresHold & { fixed: boolean }) {
  const t = useWords('incidents')
  return (
    <div className="in-whose">
      <Field label={t('figures.source')}>
        <Select
          autoFocus
          disabled={fixed}
          value={draft.source}
          options={figureSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
          onChange={setSource}
        />
      </Field>
      <Field label={t('figures.sourceWords')} fault={fault('sourceWords')}>
        <Input
          maxLength={120}
          placeholder={t('figures.sourceHint')}
          value={draft.sourceWords}
          onChange={(event) => set({ sourceWords: event.target.value })}
        />
      </Field>
      <Field label={t('figures.asOf')} fault={fault('asOf')}>
        <MomentInput
          value={draft.asOf}
          onChange={(asOf) => set({ asOf })}
          dateLabel={t('date')}
          timeLabel={t('figures.asOf')}
        />
      </Field>
    </div>
  )
}

function Rest({ draft, set, fault, refusal, first }: FiguresHold) {
  const t = useWords('incidents')
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('note')} fault={fault('note')}>
          <Input
            maxLength={1000}
            value={draft.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </Field>
        {!first && (
          <Field label={t('figures.why')} hint={t('figures.adoptHint')} fault={fault('adopt')}>
            <Input
              maxLength={400}
              value={draft.adopt}
              onChange={(event) => set({ adopt: event.target.value })}
            />
          </Field>
        )}
      </div>
      {(draft.sure || refusal?.code === 'incidents.figuresFall') && (
        <Checkbox checked={draft.sure} onChange={(event) => set({ sure: event.target.checked })}>
          {t('figures.sure')}
        </Checkbox>
      )}
    </>
  )
}
