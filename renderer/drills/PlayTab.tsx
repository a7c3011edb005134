import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { EventsPanel } from './EventsPanel.tsx'
import { ScriptPanel } from './ScriptPanel.tsx'

/** The script beside what is known of the drill and what has happened in it. */
export function PlayTab({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  return (
    <div className="dr-play">
      <ScriptPanel drill={drill} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="dr-side" tabIndex={0} aria-label={t('tabs.play')}>
        <FactsPanel drill={drill} />
        <EventsPanel drill={drill} />
      </section>
    </div>
  )
}

function FactsPanel({
  drill: { facts, planName, beganAt, endedAt, pausedMinutes, entries },
}: {
  drill: Drill
}) {
  const t = useWords('drills')
  const time = (at: string | null) => at && <TimeText at={at} as="short" />
  const rows = [
    ['place', facts.place],
    ['subject', facts.subject],
    ['participants', facts.participants],
    ['controller', facts.controller],
    ['card', planName],
    ['plannedAt', time(facts.plannedAt)],
    ['beganAt', time(beganAt)],
    ['endedAt', time(endedAt)],
    ['paused', pausedMinutes >= 1 && t('minutes', { n: Math.round(pausedMinutes) })],
    ['entries', entries.length > 0 && t('entries', { n: entries.length })],
    ['withdrawn', facts.withdrawn],
  ] as const
  return (
    <Panel title={t('facts')}>
      <Facts>
        {rows.map(
          ([key, value]) =>
            value && (
              <Fact key={key} name={t(`fields.${key}`)}>
                <span className="dr-lines">{value}</span>
              </Fact>
            ),
        )}
      </Facts>
    </Panel>
  )
}
