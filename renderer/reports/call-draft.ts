import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { type FigureKey, figureKeys, noFigures } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import type { Addressee } from '#shared/reports/matter.ts'
import { type ToDraft, toFirst } from './to-draft.ts'

/** A first report by telephone as it is typed. */
export interface CallDraft extends ToDraft {
  words: string
  unknown: string
  sentAt: string | null
  receivedBy: string
  answer: string
  nextAt: string | null
}

/** Everything the parts of the form need. */
export type CallHold = ReturnType<typeof useCallDraft>

/** How long after the call the next report is promised unless somebody says otherwise. */
const nextMinutes = 60

/** The form of the first call, kept while it is typed; its words are proposed from what is known, and what is not known is said to be. */
export function useCallDraft(incident: Incident, desk: DeskCode | '') {
  const hold = useDraft(`report/call/${incident.id}/${desk}`)
  const command = useCommand('reports.firstCall')
  const say = useRefusalWords()
  const words = useProposedWords(incident)
  const addressees = useQuery('reports.addressees', {}).value ?? []
  const [openedAt] = useState(() => `${instantNow().slice(0, 16)}:00.000Z`)
  const first = likely(addressees, desk)
  const begun: CallDraft = {
    ...(first ? toFirst(first) : { ...toFirst(undefined), desk }),
    ...words,
    sentAt: openedAt > incident.facts.receivedAt ? openedAt : incident.facts.receivedAt,
    receivedBy: '',
    answer: '',
    nextAt: plusMinutes(openedAt, nextMinutes),
  }
  const draft = hold.content === '' ? begun : (JSON.parse(hold.content) as CallDraft)
  const set = (part: Partial<CallDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<boolean> {
    const { sentAt, nextAt, ...said } = draft
    const outcome = await command.run({
      ...said,
      incident: incident.id,
      sentAt: sentAt ?? '',
      nextAt: nextAt ?? '',
      ...(incident.adopted ? { figures: incident.adopted.figures } : {}),
    })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set,
    save,
    clear: () => void hold.drop(),
    approved: command.clear,
    keptAt: hold.keptAt,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
  }
}

/** Who is rung up: somebody at the desk the clock asks for, else a superior by telephone, else any. */
function likely(addressees: readonly Addressee[], desk: DeskCode | ''): Addressee | undefined {
  const active = addressees.filter((one) => one.active)
  if (desk !== '') {
    const there = active.filter((one) => one.desk === desk)
    return there.find(({ channel }) => channel === 'phone') ?? there[0]
  }
  const superiors = active.filter(({ role }) => role === 'superior')
  return superiors.find(({ channel }) => channel === 'phone') ?? superiors[0]
}

const asked: readonly FigureKey[] = ['dead', 'missing', 'trapped', 'seriouslyInjured', 'slightlyInjured']

/** What to say: who reports, what happened where and when, the figures known, what is being verified. */
function useProposedWords(incident: Incident): Pick<CallDraft, 'words' | 'unknown'> {
  const t = useWords('reports')
  const names = useWords('incidents')
  const time = useTimeWords()
  const figure = useFigureWords()
  const { unit } = useRoom()
  const { facts, adopted } = incident
  const figures = adopted?.figures ?? noFigures
  const known = figureKeys.filter((key) => figures[key] !== null)
  const counted = known
    .map((key) => t('call.count', { name: names(`figures.${key}`), n: figure(key, figures[key]) }))
    .join(t('listed'))
  const { source, occurredAt, occurredWords, seven } = facts
  const when = occurredWords || (occurredAt ? time(occurredAt) : '')
  const parts = [
    t('call.say.who', {
      unit: unit ?? '',
      at: time(facts.receivedAt),
      source: [source.unit, source.name].filter(Boolean).join(' ') || names(`sourceKinds.${source.kind}`),
    }),
    t(when === '' ? 'call.say.whatSometime' : 'call.say.what', {
      at: when,
      place: [facts.township, facts.place].filter(Boolean).join(' ') || t('call.say.somewhere'),
      title: facts.title,
    }),
    counted === '' ? '' : t('call.say.figures', { counted }),
    seven.growing === '' ? '' : t('call.say.plain', { words: seven.growing }),
    seven.who === '' ? '' : t('call.say.plain', { words: seven.who }),
    t('call.say.rest'),
  ]
  const blanks = asked.filter((key) => figures[key] === null).map((key) => names(`figures.${key}`))
  const unknown = [...blanks, t('call.causeUnknown')].join(t('listed'))
  return { words: parts.join(''), unknown }
}
