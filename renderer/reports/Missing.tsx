import { useRefusalWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'

/** What stands in the way of issuing a report now, in words. */
export function Missing({ codes }: { codes: readonly string[] }) {
  const say = useRefusalWords()
  if (codes.length === 0) return null
  return (
    <ul className="dc-plain rp-missing">
      {codes.map((code) => (
        <li key={code}>
          <Tag tone="soon">!</Tag> {say.fault(code)}
        </li>
      ))}
    </ul>
  )
}
