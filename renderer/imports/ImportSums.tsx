import Checkbox from 'antd/es/checkbox'
import { useWords } from '#renderer/app/words.ts'
import { Figure } from '#renderer/ui/Figure.tsx'
import type { DryRun } from '#shared/imports/contract.ts'
import type { ImportHold } from './importing.ts'

/** What would become of the sheet in figures, and the filter of the rows. */
export function ImportSums({ run, onlyWaiting, setOnlyWaiting }: ImportHold & { run: DryRun }) {
  const t = useWords('imports')
  return (
    <div className="im-sums">
      <Figure value={run.adds} label={t('form.adds')} />
      <Figure value={run.changes} label={t('form.changes')} />
      <Figure value={run.skips} label={t('form.skips')} />
      <Figure value={run.stops} label={t('form.stops')} tone={run.stops > 0 ? 'soon' : 'good'} />
      <span className="im-state">{run.ready ? t('form.ready') : t('form.notReady')}</span>
      <Checkbox checked={onlyWaiting} onChange={(event) => setOnlyWaiting(event.target.checked)}>
        {t('form.onlyWaiting')}
      </Checkbox>
    </div>
  )
}
