import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { HydroMark, Series } from '#shared/waters/contract.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import { thresholdsOf } from '#shared/waters/station.ts'
import { useLevelWords } from './use-level-words.ts'

/** What the drawing says in words: highest and lowest, levels of note, what was crossed and when, the numbered marks, who answers. */
export function GraphFacts({ series }: { series: Series }) {
  const t = useWords('waters')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="wt-facts" aria-label={t('graph.facts')} tabIndex={0}>
      <Panel title={t('graph.facts')}>
        <Peaks {...series} />
      </Panel>
      <Panel title={t('graph.crossings')}>
        <Crossings crossings={series.crossings} />
      </Panel>
      <Panel title={t('graph.marks')}>
        <Marks marks={series.marks} />
      </Panel>
    </aside>
  )
}

function Peaks({ highest, lowest, rainTotal, rainFrom, total, thinned, station }: Series) {
  const t = useWords('waters')
  const words = useLevelWords()
  const peak = (found: Series['highest']) =>
    found ? (
      <>
        {metres(found.mm)} <TimeText at={found.at} as="short" />
      </>
    ) : (
      '—'
    )
  return (
    <Facts>
      <Fact name={t('graph.highest')}>{peak(highest)}</Fact>
      <Fact name={t('graph.lowest')}>{peak(lowest)}</Fact>
      {rainTotal !== null && (
        <Fact name={t('graph.rainTotal')}>
          {t('graph.rainSum', { rain: rainfall(rainTotal) })} {rainFrom?.name}
        </Fact>
      )}
      <Fact name={t('graph.readings')}>
        {t('graph.count', { count: total })}{' '}
        {thinned && <small className="dc-faint">{t('graph.thinned')}</small>}
      </Fact>
      {thresholdsOf(station.levels).map(({ name, mm }) => (
        <Fact key={name} name={t(`levels.${name}`)}>
          <span className="dc-figures">{metres(mm)}</span>{' '}
          {highest && <small className="dc-faint">{words({ name, mm, over: highest.mm - mm })}</small>}
        </Fact>
      ))}
      {station.responsible.map(({ role, name, telephone }) => (
        <Fact key={`${role} ${name}`} name={t(`roles.${role}`)}>
          {name} <span className="dc-figures">{telephone}</span>
        </Fact>
      ))}
    </Facts>
  )
}

function Crossings({ crossings }: Pick<Series, 'crossings'>) {
  const t = useWords('waters')
  const time = useTimeWords()
  if (crossings.length === 0) return <p className="dc-faint">{t('graph.noCrossings')}</p>
  return (
    <ol className="dc-plain wt-lines">
      {crossings.slice(-40).map(({ name, direction, estimated, at, level, gap }) => (
        <li key={`${name} ${at}`}>
          <b>
            <span aria-hidden>{direction === 'up' ? '▲' : '▼'}</span>{' '}
            {t(`graph.${direction}`, { level: t(`levels.${name}`) })}
          </b>
          <small>
            {estimated ? t('graph.estimated', { at: time(estimated) }) : t('graph.opening')}
            {t('comma')}
            {t('graph.first', { at: time(at), level: metres(level) })}
            {gap && estimated && <span className="wt-gap">{t('graph.gap')}</span>}
          </small>
        </li>
      ))}
    </ol>
  )
}

function Marks({ marks }: Pick<Series, 'marks'>) {
  const t = useWords('waters')
  const time = useTimeWords()
  if (marks.length === 0) return <p className="dc-faint">{t('graph.noMarks')}</p>
  return (
    <ol className="dc-plain wt-lines">
      {marks.map((mark, index) => (
        <li key={`${mark.kind} ${mark.id} ${mark.at}`}>
          {t('graph.mark', { number: index + 1, at: time(mark.at), text: markWords(t, mark) })}
        </li>
      ))}
    </ol>
  )
}

function markWords(t: ReturnType<typeof useWords<'waters'>>, { kind, text, sign }: HydroMark): string {
  if (kind === 'zone') return t(`graph.act.${sign as 'prepare' | 'moveNow' | 'standDown'}`, { text })
  return t(`graph.colour.${(sign || 'none') as 'red'}`, { text })
}
