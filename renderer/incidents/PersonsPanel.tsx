import Button from 'antd/es/button'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { listAgainstNumbers } from '#shared/incidents/falls.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { IncidentPerson } from '#shared/incidents/person.ts'
import { ask } from './asked.ts'

/** The people behind the numbers, and where the list and the adopted numbers do not agree. */
export function PersonsPanel({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { persons, adopted, state } = incident
  const open = state === 'open'
  const gaps = listAgainstNumbers(persons, adopted?.figures ?? null)
  const add = () => ask({ form: 'person', incident, person: null, gone: false })
  usePageKeys(open ? { p: add } : {})
  return (
    <Panel
      title={t('persons.title', { n: persons.filter(({ current }) => current).length })}
      actions={
        open && (
          <Button size="small" onClick={add}>
            {t('persons.add')} <KeyHint keys="P" />
          </Button>
        )
      }
    >
      {gaps.map(({ key, listed, number }) => (
        <p key={key}>
          <Tag tone="soon">{t('persons.gap', { what: t(`figures.${key}`), listed, number })}</Tag>
        </p>
      ))}
      <ol className="dc-plain in-persons">
        {persons
          .filter(({ current }) => current)
          .map((person) => (
            <Line key={person.id} person={person} incident={incident} />
          ))}
      </ol>
      <Past persons={persons.filter(({ current }) => !current)} />
    </Panel>
  )
}

function Line({ person, incident }: { person: IncidentPerson; incident: Incident }) {
  const t = useWords('incidents')
  return (
    <li>
      <Words person={person} />
      {incident.state === 'open' && (
        <span>
          <Button size="small" onClick={() => ask({ form: 'person', incident, person, gone: false })}>
            {t('persons.change')}
          </Button>{' '}
          <Button size="small" onClick={() => ask({ form: 'person', incident, person, gone: true })}>
            {t('persons.gone')}
          </Button>
        </span>
      )}
    </li>
  )
}

function Words({ person: { facts } }: { person: IncidentPerson }) {
  const t = useWords('incidents')
  const { name, sex, age, state, hospital, source, note } = facts
  const rest = [
    sex === 'unknown' ? '' : t(`persons.sexes.${sex}`),
    age === null ? '' : t('persons.years', { age }),
    hospital,
    source,
    note,
  ]
  return (
    <span>
      <b>{name}</b> <Tag>{t(`persons.states.${state}`)}</Tag>{' '}
      <span className="dc-faint">{rest.filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function Past({ persons }: { persons: readonly IncidentPerson[] }) {
  const t = useWords('incidents')
  if (persons.length === 0) return null
  return (
    <details className="in-details">
      <summary>{t('persons.past', { n: persons.length })}</summary>
      <ol className="dc-plain">
        {persons.map((person) => (
          <li key={person.id}>
            <del>
              <Words person={person} />
            </del>
          </li>
        ))}
      </ol>
    </details>
  )
}
