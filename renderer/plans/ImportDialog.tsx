import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { CardView } from './CardView.tsx'
import { Findings } from './Findings.tsx'
import { ImportFaults } from './ImportFaults.tsx'
import { ImportPick } from './ImportPick.tsx'
import { useImporting } from './importing.ts'

/** Reads a card out of a file or a pasted text; what could not be read is told by row, a whole card becomes a draft. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const matches = useMatcher()
  const hold = useImporting()
  const plans = useQuery('plans.list', {}).value ?? []
  const { read, target, setTarget, take, busy, refusal } = hold
  const content = read?.content ?? null
  return (
    <Dialog
      open
      title={t('import.title')}
      width="min(1080px, 96vw)"
      submitWord={t('import.take')}
      cancelWord={t('cancel')}
      busy={busy}
      disabled={content === null}
      trouble={told(refusal)}
      onSubmit={() => void take()}
      onClose={onClose}
    >
      <ImportPick {...hold} />
      {read && read.faults.length > 0 && <ImportFaults faults={read.faults} />}
      {read && content && (
        <>
          <Field label={t('import.target')}>
            <Select
              value={target ?? ''}
              showSearch={{ filterOption: (typed, option) => matches(String(option?.label ?? ''), typed) }}
              onChange={(plan: number | string) => setTarget(plan === '' ? null : plan)}
              options={[
                { value: '', label: t('import.newCard', { name: read.facts?.name ?? '' }) },
                ...plans.map(({ id, code, name }) => ({
                  value: id ?? code,
                  label: t('import.versionOf', { name }),
                })),
              ]}
            />
          </Field>
          <Findings findings={read.findings} steps={content.steps} />
          <div className="pl-import-card">
            <CardView content={content} />
          </div>
        </>
      )}
    </Dialog>
  )
}
