import { useQuery } from '#renderer/app/call.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import type { LinkKind } from '#shared/incidents/link.ts'

/** What can be picked from a list here; instructions and follow-ups are linked where they are written down. */
export const choosable = [
  'warning',
  'run',
  'entry',
  'callout',
  'response',
  'incident',
] as const satisfies LinkKind[]

interface Choice {
  value: number
  label: string
}

/** What of one kind an incident may be linked with, newest first. */
export function useLinkChoices(kind: LinkKind, self: number): Choice[] {
  const time = useTimeWords()
  const signal = useSignalWords()
  const wanted = (one: LinkKind) => ({ enabled: kind === one })
  const warnings = useQuery('warnings.list', { limit: 50 }, wanted('warning')).value?.chains ?? []
  const runs = useQuery('runs.list', { limit: 50 }, wanted('run')).value ?? []
  const entries = useQuery('log.recent', { limit: 100 }, wanted('entry')).value?.entries ?? []
  const callouts = useQuery('callouts.list', {}, wanted('callout')).value ?? []
  const responses = useQuery('responses.list', { limit: 50 }, wanted('response')).value ?? []
  const incidents = useQuery('incidents.list', { limit: 100 }, wanted('incident')).value ?? []
  const choices: Record<(typeof choosable)[number], Choice[]> = {
    warning: warnings.map(({ id, hazard, issuers, since }) => ({
      value: id,
      label: `${time(since)} ${issuers.join(' ')} ${signal.hazard(hazard)}`,
    })),
    run: runs.map(({ id, title }) => ({ value: id, label: title })),
    entry: entries.map(({ id, happenedAt, text }) => ({
      value: id,
      label: `${time(happenedAt)} ${text.slice(0, 60)}`,
    })),
    callout: callouts.map(({ id, title }) => ({ value: id, label: title })),
    response: responses.map(({ id, matter }) => ({ value: id, label: matter })),
    incident: incidents
      .filter(({ id }) => id !== self)
      .map((line) => ({ value: line.id, label: `${incidentNumber(line)} ${line.title}` })),
  }
  return choosable.some((one) => one === kind) ? choices[kind as (typeof choosable)[number]] : []
}
