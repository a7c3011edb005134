import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type CellFault, type TableColumn, tableColumns } from '#shared/plans/table.ts'

/** Everything that was not understood, by row and column, in words. */
export function ImportFaults({ faults }: { faults: readonly CellFault[] }) {
  const t = useWords('plans')
  const say = useTranslated()
  const columnOf = (column: string | null) => {
    const known = tableColumns.find((each): each is TableColumn => each === column)
    return known ? t(`table.${known}`) : (column ?? '')
  }
  return (
    <>
      <p>{t('import.faults', { n: faults.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="pl-faults" tabIndex={0} aria-label={t('import.faultsLabel')}>
        <table className="dc-table">
          <thead>
            <tr>
              <th scope="col">{t('import.row')}</th>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.fault')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, column, code, fields }) => (
              <tr key={`${row} ${column} ${code}`}>
                <td className="dc-figures">{row}</td>
                <td>{columnOf(column)}</td>
                <td>{say(`refusals:plans.cells.${code}`, fields) ?? code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
