import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Contact } from '#shared/contacts/contact.ts'
import type { WhomHold } from './use-whom.ts'

/** Whom to call, each with the numbers; the one being called in large figures, the left and right arrows choose. */
export function WhomList({ whom }: { whom: WhomHold }) {
  const t = useWords('runs')
  const { contacts, contact, turn, trouble } = whom
  usePageKeys({ ArrowRight: () => turn(1), ArrowLeft: () => turn(-1) })
  const said = [whom.whom?.place, whom.whom?.role].filter(Boolean).join(' ')
  return (
    <section aria-label={t('whom.title')} className="rn-whom">
      <p>
        {t('whom.of', { whom: said || t('whom.anybody') })}{' '}
        {contacts.length > 0 && <span className="dc-hint">{t('whom.hint')}</span>}
      </p>
      {trouble && <p className="rn-waits">{t(`whom.trouble.${trouble}`)}</p>}
      {contacts.length === 0 && !trouble && <p className="rn-waits">{t('whom.none')}</p>}
      <ul className="dc-plain">
        {contacts.map((each) => (
          <Line key={each.id} contact={each} here={each.id === contact} />
        ))}
        {contacts.length > 0 && <li className={contact === null ? 'rn-whom-here' : ''}>{t('whom.other')}</li>}
      </ul>
    </section>
  )
}

function Line({ contact: { name, post, unit, numbers }, here }: { contact: Contact; here: boolean }) {
  const t = useWords('runs')
  const [first, ...others] = numbers
  return (
    <li className={here ? 'rn-whom-here' : ''} aria-current={here ? 'true' : undefined}>
      <b>{name}</b> {post} <span className="dc-faint">{unit.name}</span>
      {first ? (
        <span className={here ? 'rn-number' : 'rn-number-small'}>
          {first.number} {first.wrong && <Tag tone="over">{t('whom.wrong')}</Tag>}
          {here && others.length > 0 && (
            <small className="dc-faint">{others.map(({ number }) => number).join(' · ')}</small>
          )}
        </span>
      ) : (
        <span className="dc-faint">{t('whom.noNumber')}</span>
      )}
    </li>
  )
}
