import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ReportText } from '#shared/reports/text.ts'

/** A report that is out, as it stands on paper. */
export function TextView({ id }: { id: number }) {
  const told = useTroubleWords()
  const { value, refusal } = useQuery('reports.text', { id })
  if (!value) return <Trouble words={told(refusal)} />
  const { seriesName, number, unit, date, urgency, title, addressed, sections, figures, lists, foot, marks } =
    value
  return (
    <article className="rp-text">
      {marks.map((mark) => (
        <Tag key={mark} tone="soon">
          {mark}
        </Tag>
      ))}
      <p className="dc-faint">{[seriesName, number, unit, date, urgency].filter(Boolean).join(' ')}</p>
      <h2>{title}</h2>
      {addressed !== '' && <p>{addressed}</p>}
      {sections.map(({ code, heading, paragraphs }) => (
        <section key={code}>
          {heading !== '' && <h3>{heading}</h3>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="rp-paragraph">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      {figures.length > 0 && (
        <p className="dc-figures">
          {figures.map(({ name, value: count }) => `${name} ${count}`).join(' · ')}
        </p>
      )}
      {lists.map((list) => (
        <PersonTable key={list.label} list={list} />
      ))}
      {foot
        .filter((one) => one.value !== '')
        .map(({ code, label, value: words }) => (
          <p key={code} className="dc-faint">
            {label} {words}
          </p>
        ))}
    </article>
  )
}

function PersonTable({ list: { label, heads, rows } }: { list: ReportText['lists'][number] }) {
  return (
    <table className="dc-table">
      <caption>{label}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {heads.map((head, index) => (
              <td key={head}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
