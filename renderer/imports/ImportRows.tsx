import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { DryRun, RowReport } from '#shared/imports/contract.ts'
import { ImportAnswer } from './ImportAnswer.tsx'
import { ImportRemark } from './ImportRemark.tsx'
import type { ImportHold } from './importing.ts'

const tones: Record<RowReport['act'], Tone> = {
  add: 'good',
  change: 'good',
  same: 'plain',
  skip: 'plain',
  stop: 'over',
  none: 'plain',
}

/** The sheet row by row: what would happen, what was noticed, and what has to be answered. */
export function ImportRows(hold: ImportHold & { run: DryRun }) {
  const t = useWords('imports')
  const { run, onlyWaiting } = hold
  const shown = run.rows.filter((row) => (onlyWaiting ? waits(row, hold) : row.role !== 'blank'))
  return (
    <div className="im-rows">
      <DataTable
        label={t('form.table')}
        columns={columnsOf(hold, t)}
        rows={shown}
        rowKey={({ row }) => row}
        rowClass={({ act }) => (act === 'stop' ? 'im-stop' : act === 'skip' ? 'im-skip' : '')}
        empty={<Empty words={t('form.noneWaiting')} />}
      />
    </div>
  )
}

/** A row that was answered stays in the filter, so that the answer can be looked at and taken back. */
function waits({ row, act }: RowReport, { choices }: ImportHold): boolean {
  return act === 'stop' || String(row) in choices
}

function columnsOf(hold: ImportHold, t: ReturnType<typeof useWords<'imports'>>): Column<RowReport>[] {
  return [
    { key: 'row', title: t('form.row'), width: '5.5rem', align: 'right', show: ({ row }) => row },
    {
      key: 'act',
      title: t('form.act'),
      width: '9rem',
      show: ({ act, role }) =>
        act === 'none' ? (
          <span className="dc-faint">{t(`form.rowRoles.${role}`)}</span>
        ) : (
          <Tag tone={tones[act]}>{t(`form.acts.${act}`)}</Tag>
        ),
    },
    { key: 'says', title: t('form.says'), width: '36%', show: ({ says }) => <span className="im-says">{says}</span> },
    {
      key: 'remarks',
      title: t('form.remarks'),
      show: (row) => (
        <>
          {row.remarks.map((remark) => (
            <ImportRemark key={`${remark.code} ${JSON.stringify(remark.fields)}`} remark={remark} />
          ))}
          {(row.act === 'stop' || String(row.row) in hold.choices) && <ImportAnswer row={row} hold={hold} />}
        </>
      ),
    },
  ]
}
