import { useEffect, useRef } from 'react'
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
  const frame = useKeptFocus(run)
  const shown = run.rows.filter((row) => (onlyWaiting ? waits(row, hold) : row.role !== 'blank'))
  return (
    <div ref={frame} className="im-rows">
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

/** The focus stays in the form when the control that held it went with its answer. */
function useKeptFocus(run: DryRun) {
  const frame = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the rows were tried anew.
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.querySelector('section')?.focus()
  }, [run])
  return frame
}

/** A row that was answered stays in the filter, so that the answer can be looked at and taken back. */
function waits({ row, act }: RowReport, { choices }: ImportHold): boolean {
  return act === 'stop' || String(row) in choices
}

function answerable(row: RowReport, hold: ImportHold): boolean {
  return row.role === 'data' && waits(row, hold)
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
    {
      key: 'says',
      title: t('form.says'),
      width: '36%',
      show: ({ says, row }) => <Says says={says} cells={cellsOf(row, hold)} />,
    },
    {
      key: 'remarks',
      title: t('form.remarks'),
      show: (row) => (
        <>
          {row.remarks.map((remark) => (
            <ImportRemark key={`${remark.code} ${JSON.stringify(remark.fields)}`} remark={remark} />
          ))}
          {answerable(row, hold) && <ImportAnswer row={row} hold={hold} />}
        </>
      ),
    },
  ]
}

/** What would be written; where nothing is, what stands in the sheet. */
function Says({ says, cells }: { says: string; cells: string }) {
  if (says !== '') return <span className="im-says">{says}</span>
  return <span className="im-says dc-faint">{cells}</span>
}

function cellsOf(row: number, { file, sheet }: ImportHold): string {
  const cells = file?.sheets[sheet]?.cells[row - 1] ?? []
  return cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ')
}
