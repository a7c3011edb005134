import rules from '#resources/rules/alarm-rules.json' with { type: 'json' }
import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import type { Alarm, AlarmAnswer, AlarmKind, ConsoleTrouble, RingingWarning } from './alarm.ts'

/** Everything that may ring, as it stands at one moment. */
export interface Standing {
  now: string
  due: readonly DueItem[]
  warnings: readonly RingingWarning[]
  troubles: readonly ConsoleTrouble[]
}

/** The alarms of a moment. They follow from what is due, in force and broken, and from what was answered: nothing that is still open is ever forgotten, whatever the console slept through. Red ones first, then the oldest. */
export function alarmsOf(standing: Standing, answers: readonly AlarmAnswer[]): Alarm[] {
  const seen = new Set(answers.filter(({ act }) => act === 'seen').map(({ key }) => key))
  const silences = new Map(
    answers.filter(({ until }) => until !== null && until > standing.now).map((one) => [one.key, one]),
  )
  return [
    ...standing.warnings.map(alarmOfWarning),
    ...onesThatRing(standing.due).flatMap((item) => alarmOfDue(item, standing.now) ?? []),
    ...standing.troubles.map(alarmOfTrouble),
  ]
    .filter(({ key }) => !seen.has(key))
    .map((alarm) => ({ ...alarm, silenced: silenceOf(silences.get(alarm.key)) }))
    .toSorted(firstFirst)
}

/** The next moment at which these alarms will be others if nothing else happens; null when they will not. */
export function nextChange({ now, due }: Standing, alarms: readonly Alarm[]): string | null {
  const soon = onesThatRing(due).flatMap((item) => [soonAt(item), item.dueAt])
  const again = alarms.flatMap(({ silenced }) => silenced?.until ?? [])
  return [...soon, ...again].filter((at) => at > now).toSorted()[0] ?? null
}

/** True when an alarm may be put to rest by being seen; a red one that waits for an act is only silenced. */
export function mayBeSeen({ red, kind }: Pick<Alarm, 'red' | 'kind'>): boolean {
  return !red || kind === 'newWarning' || kind === 'trouble'
}

/** What may ring: nothing quiet, and of the steps of one run only the one due first, so that five cards at work do not ring fifty times. */
function onesThatRing(due: readonly DueItem[]): DueItem[] {
  const loud = due.filter(({ kind }) => !rules.quiet.includes(kind))
  const [folded, single] = [loud.filter(isFolded), loud.filter((item) => !isFolded(item))]
  const first = Map.groupBy(
    folded.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    ({ page }) => page,
  )
  return [...single, ...[...first.values()].flatMap(([item]) => item ?? [])]
}

function isFolded({ kind }: DueItem): boolean {
  return rules.oneAPage.includes(kind)
}

function soonAt({ kind, dueAt }: DueItem): string {
  return plusMinutes(dueAt, -(kind === 'handover' ? rules.handoverNearMinutes : rules.soonMinutes))
}

function alarmOfDue(item: DueItem, now: string): Alarm | null {
  if (now < soonAt(item)) return null
  const over = now >= item.dueAt
  const kind = kindOf(item, over)
  return {
    key: `${kind}:${item.key}:${item.dueAt}`,
    kind,
    red: over && rules.redWhenOver.includes(item.kind),
    since: over ? item.dueAt : soonAt(item),
    text: item.text,
    due: item.kind,
    fields: { text: item.text, day: item.text, ...item.fields },
    page: item.page,
    silenced: null,
  }
}

function kindOf({ kind, atOnce }: DueItem, over: boolean): AlarmKind {
  const own = (rules.kindOfDue as Record<string, AlarmKind | undefined>)[kind]
  if (kind === 'handover') return over ? 'overdue' : 'handoverNear'
  if (over && atOnce) return 'atOnce'
  return over ? (own ?? 'overdue') : 'dueSoon'
}

function alarmOfWarning({ message, id, headline, colour, since }: RingingWarning): Alarm {
  return {
    key: `newWarning:${message}`,
    kind: 'newWarning',
    red: colour !== null && rules.redColours.includes(colour),
    since,
    text: headline,
    due: null,
    fields: { text: headline },
    page: `warnings/${id}`,
    silenced: null,
  }
}

function alarmOfTrouble({ key, since, fields }: ConsoleTrouble): Alarm {
  const rest = { text: '', due: null, page: 'backup', silenced: null }
  return { key: `trouble:${key}`, kind: 'trouble', red: true, since, fields, ...rest }
}

function silenceOf(answer: AlarmAnswer | undefined): Alarm['silenced'] {
  return answer?.until ? { until: answer.until, by: answer.by } : null
}

function firstFirst(a: Alarm, b: Alarm): number {
  if (a.red !== b.red) return a.red ? -1 : 1
  return a.since === b.since ? (a.key < b.key ? -1 : 1) : a.since < b.since ? -1 : 1
}
