import Button from 'antd/es/button'
import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { differencesOf, latestOfSources } from '#shared/incidents/falls.ts'
import { type FigureKey, type FigureVersion, figureKeys } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { ask } from './asked.ts'
import { FigureHistory } from './FigureHistory.tsx'

const always: readonly FigureKey[] = ['dead', 'missing', 'trapped', 'seriouslyInjured', 'slightlyInjured']

/** What every source says now, side by side: where they differ is shown, which one the room speaks by is marked. */
export function FiguresPanel({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const versions = latestOfSources(incident.figures)
  const differing = differencesOf(incident.figures).map(({ key }) => key)
  const open = incident.state === 'open'
  return (
    <Panel
      title={t('figures.title')}
      actions={
        <>
          {differing.length > 0 && <Tag tone="soon">{t('figures.differ', { n: differing.length })}</Tag>}
          {open && (
            <Button size="small" onClick={() => ask({ form: 'figures', incident, corrects: null })}>
              {t('figures.add')} <KeyHint keys="F" />
            </Button>
          )}
        </>
      }
    >
      {versions.length === 0 ? (
        <Empty words={t('figures.none')} keys="F" />
      ) : (
        <FigureTable incident={incident} versions={versions} differing={differing} />
      )}
      <FigureHistory incident={incident} />
    </Panel>
  )
}

interface FigureTableProps {
  incident: Incident
  versions: readonly FigureVersion[]
  differing: readonly FigureKey[]
}

function FigureTable({ incident, versions, differing }: FigureTableProps) {
  const t = useWords('incidents')
  const words = useFigureWords()
  const adopted = incident.adopted?.figure
  const own = versions.some(({ id }) => id === adopted)
    ? undefined
    : incident.figures.find(({ id }) => id === adopted)
  const shown = own ? [own, ...versions] : versions
  const keys = figureKeys.filter(
    (key) => always.includes(key) || shown.some(({ figures }) => figures[key] !== null),
  )
  return (
    <div className="in-figures-scroll">
      <table className="in-figures">
        <thead>
          <tr>
            <td />
            {shown.map((version) => (
              <SourceHead key={version.id} incident={incident} version={version} />
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key} className={differing.includes(key) ? 'in-differs' : ''}>
              <th scope="row">
                {t(`figures.${key}`)} {differing.includes(key) && <b>≠</b>}
              </th>
              {shown.map(({ id, figures }) => (
                <td key={id} className={id === adopted ? 'in-adopted' : ''}>
                  {figures[key] === null ? (
                    <span className="dc-faint">{t('figures.verifying')}</span>
                  ) : (
                    words(key, figures[key])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SourceHead({ incident, version }: { incident: Incident; version: FigureVersion }) {
  const t = useWords('incidents')
  const { id, source, sourceWords, asOf } = version
  const adopted = incident.adopted?.figure === id
  return (
    <th scope="col" className={adopted ? 'in-adopted' : ''}>
      <span className="in-source">{t(`sources.${source}`)}</span>
      <small className="in-basis">
        {sourceWords} <TimeText at={asOf} as="short" />
      </small>
      {adopted && <Tag tone="good">✓ {t('figures.adopted')}</Tag>}
      {!adopted && incident.state === 'open' && (
        <Button size="small" onClick={() => ask({ form: 'adopt', incident, figure: version })}>
          {t('figures.adopt')}
        </Button>
      )}
    </th>
  )
}
