import { plusMinutes } from '#shared/base/instant.ts'
import { demoPin } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { keep, kept, type PlayTurn, type Turn } from './demo-incident.ts'
import { addressed, addresseeWords } from './demo-reporting.ts'

/** How an incident is reported: by telephone, in writing with check, issue and receipt, asked about from above. */
export const reportActs = {
  ...{ first, draft, check, issue, send, receipt, query, answer },
} satisfies Record<string, PlayTurn>

function nextOf({ stage, act }: Turn, at: string): string | null {
  if (act.next) return stage.moment(...act.next)
  return act.nextIn === undefined ? null : plusMinutes(at, act.nextIn)
}

function first(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const [to = ''] = act.to
  const { receivedBy } = addresseeWords(stage, to)
  const { id } = stage.act(act.by, at, 'reports.firstCall', {
    ...{ incident: kept(turn), ...addressed(stage, to), ...words.first, receivedBy },
    nextAt: nextOf(turn, at) ?? at,
  })
  keep(turn, ['report', act.key], id)
}

/** Drafted from the incident's fields; what is new, how it goes on and who answers at the scene are added. */
function draft(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const { id, body } = stage.act(act.by, at, 'reports.draft', { incident: kept(turn), stage: act.stage })
  keep(turn, ['report', act.key], id)
  if (body.kind !== 'incident') throw new Error('the demo reports on something that is no incident')
  const { progress, trend, nextWork } = words.reports[act.key] ?? {}
  const said = { progress: progress || null, trend: trend || null, nextWork: nextWork || null }
  stage.act(act.by, at, 'reports.save', { id, body: { ...body, ...said, contact: words.contact } })
}

function check(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const { lead: person } = crewOf(stage.book, act.day)
  const said = words.reports[act.key]?.checked ?? ''
  stage.act('lead', at, 'reports.check', { ...signed(turn, person), words: said })
}

function issue(turn: Turn, at: string): void {
  const { stage, act } = turn
  const { leader: person } = crewOf(stage.book, act.day)
  stage.act('lead', at, 'reports.issue', { ...signed(turn, person), nextAt: nextOf(turn, at) })
}

function signed(turn: Turn, person: number) {
  return { id: kept(turn, 'report', turn.act.key), person, pin: demoPin }
}

/** A telephone call is received as it is made, a paper is confirmed later. */
function send(turn: Turn, at: string): void {
  const { stage, act } = turn
  for (const to of act.to) {
    const { receivedBy } = addresseeWords(stage, to)
    const { deliveries } = stage.act(act.by, at, 'reports.deliver', {
      ...{ id: kept(turn, 'report', act.key), ...addressed(stage, to), channel: act.channel },
      receivedBy: act.channel === 'phone' ? receivedBy : '',
    })
    keep(turn, ['delivery', act.key, to], deliveries.at(-1)?.id ?? 0)
  }
}

function receipt(turn: Turn, at: string): void {
  const { stage, act } = turn
  for (const to of act.to) {
    const { receivedBy } = addresseeWords(stage, to)
    const delivery = kept(turn, 'delivery', act.key, to)
    stage.act(act.by, at, 'reports.receipt', { delivery, receivedBy })
  }
}

function query(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const asked = {
    askedBy: addresseeWords(stage, 'city').name,
    means: 'phone',
    words: words.query?.words ?? '',
  }
  const { id } = stage.act(act.by, at, 'reports.query', { incident: kept(turn), ...asked })
  keep(turn, ['query'], id)
}

function answer(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  stage.act(act.by, at, 'reports.answerQuery', {
    ...{ id: kept(turn, 'query'), answer: words.query?.answer ?? '' },
  })
}
