import { useWords } from '#renderer/app/words.ts'
import type { HazardCounts } from '#shared/hazards/figures.ts'
import { counted, share } from './ranking-words.ts'

/** A line of counts: what stands in front of its name, and the name. */
export interface CountsLine extends HazardCounts {
  lead: string
  name: string
}

/** Counts line by line, as they stand on paper. */
export function CountsTable({
  label,
  leadTitle,
  lines,
}: {
  label: string
  leadTitle: string
  lines: readonly CountsLine[]
}) {
  const t = useWords('hazards')
  return (
    <table className="dc-table hz-counts">
      <thead>
        <tr>
          <th scope="col">{leadTitle}</th>
          <th scope="col">{label}</th>
          {counted.map((name) => (
            <th key={name} scope="col" className="dc-right">
              {t(`figures.${name}`)}
            </th>
          ))}
          <th scope="col" className="dc-right">
            {t('figures.rate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <td className="dc-figures">{line.lead}</td>
            <td>{line.name}</td>
            {counted.map((name) => (
              <td key={name} className="dc-right">
                {line[name]}
              </td>
            ))}
            <td className="dc-right">{share(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
