import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { ContactNumber } from '#shared/contacts/number.ts'

/** Numbers in the order to be tried, each with its kind and when it was last found right. */
export function Numbers({ numbers }: { numbers: readonly ContactNumber[] }) {
  const t = useWords('contacts')
  if (numbers.length === 0) return <Tag tone="over">{t('noNumber')}</Tag>
  return (
    <ul className="dc-plain ct-numbers">
      {numbers.map((number) => (
        <li key={number.id}>
          <NumberWords number={number} />
        </li>
      ))}
    </ul>
  )
}

/** One number; flagged when it is wrong, or nobody has tried it for too long. */
export function NumberWords({
  number: { kind, number, verifiedOn, stale, wrong },
}: {
  number: ContactNumber
}) {
  const t = useWords('contacts')
  const when = verifiedOn === null ? t('never') : t('verifiedOn', { day: verifiedOn })
  return (
    <>
      <small className="dc-faint">{t(`numberKind.${kind}`)}</small> <b className="dc-figures">{number}</b>{' '}
      {wrong && <Tag tone="over">{t('wrong')}</Tag>}
      {!wrong && stale && <Tag tone="soon">{when}</Tag>}
      {!wrong && !stale && <small className="dc-faint">{when}</small>}
    </>
  )
}
