import { useWords } from '#renderer/app/words.ts'
import { type Right, type Role, rights, roles } from '#shared/people/rights.ts'

const listed = [
  'open',
  'read',
  'write',
  'crew',
  'sign',
  'review',
  'administer',
  'console',
] as const satisfies readonly Right[]

/** Which role may do what, in words, from the same table that the core asks. */
export function RightsTable() {
  const t = useWords('people')
  return (
    <>
      <p className="dc-hint">{t('rights.explain')}</p>
      <table className="dc-table pe-rights">
        <thead>
          <tr>
            <th scope="col">{t('rights.what')}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {t(`role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((right) => (
            <tr key={right}>
              <th scope="row">{t(`rights.${right}`)}</th>
              <Cells right={right} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Cells({ right }: { right: Right }) {
  const t = useWords('people')
  const held: 'anyone' | 'console' | readonly Role[] = rights[right]
  if (held === 'anyone') return <td colSpan={roles.length}>{t('rights.anyone')}</td>
  if (held === 'console') return <td colSpan={roles.length}>{t('rights.machine')}</td>
  return roles.map((role) => (
    <td key={role} className={held.includes(role) ? 'pe-yes' : 'dc-faint'}>
      <span aria-hidden>{held.includes(role) ? '●' : '–'}</span>{' '}
      {held.includes(role) ? t('rights.yes') : t('rights.no')}
    </td>
  ))
}
