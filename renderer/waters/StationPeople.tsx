import Input from 'antd/es/input'
import { Fragment } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { responsibleRoles } from '#shared/waters/station.ts'
import type { StationParts } from './StationDialog.tsx'

/** Who answers for the station: administrative, technical, patrol, observer, each with telephone. */
export function StationPeople({ draft, onChange }: StationParts) {
  const t = useWords('waters')
  const roles = draft.facts.kind === 'reservoir' ? responsibleRoles : (['observer'] as const)
  const set = (role: (typeof responsibleRoles)[number], part: { name?: string; telephone?: string }) =>
    onChange({ ...draft, people: { ...draft.people, [role]: { ...draft.people[role], ...part } } })
  return (
    <section>
      <h3 className="wt-subhead">{t('stations.peopleTitle')}</h3>
      <div className="wt-people">
        {roles.map((role) => (
          <Fragment key={role}>
            <span>{t(`roles.${role}`)}</span>
            {(['name', 'telephone'] as const).map((part) => (
              <Input
                key={part}
                aria-label={`${t(`roles.${role}`)} ${t(part === 'name' ? 'stations.person' : 'stations.telephone')}`}
                placeholder={t(part === 'name' ? 'stations.person' : 'stations.telephone')}
                maxLength={40}
                value={draft.people[role][part]}
                onChange={(event) => set(role, { [part]: event.target.value })}
              />
            ))}
          </Fragment>
        ))}
      </div>
    </section>
  )
}
