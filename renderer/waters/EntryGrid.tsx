import { useWords } from '#renderer/app/words.ts'
import { EntryRow } from './EntryRow.tsx'
import type { EntryHold } from './use-entry.ts'

/** The grid of readings: one line for each station due first, or for each pasted line. */
export function EntryGrid({ hold }: { hold: EntryHold }) {
  const t = useWords('waters')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="wt-grid-scroll" aria-label={t('entry.title')} tabIndex={0}>
      <table className="wt-grid">
        <thead>
          <tr>
            {(['station', 'at', 'level', 'flow', 'rain', 'says'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`entry.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hold.lines.map((line, index) => (
            <EntryRow key={line.key} line={line} index={index} hold={hold} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
