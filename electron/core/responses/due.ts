import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { levelMark } from '#shared/responses/level.ts'
import { reminders } from '#shared/responses/plan-samples.ts'
import type { Response } from '#shared/responses/response.ts'
import { englishHazard } from '#shared/warnings/hazard-name.ts'
import type { Work } from '../work.ts'
import { consultationsWhere } from './consultations.ts'
import { noticeOffers } from './notice-offers.ts'
import { proposalsNow } from './proposals.ts'
import { responsesWhere } from './store.ts'

/** What this room asks to be settled: what the facts suggest, what waits for the leader, actions, ends that come near, consultations agreed on. */
export function due(work: Work): DueItem[] {
  const open = responsesWhere(
    work.db,
    `r.state IN ('proposed', 'inForce', 'changing') OR EXISTS
       (SELECT 1 FROM response_action a WHERE a.room = r.room AND a.response = r.id AND a.settled_at IS NULL)`,
    [],
    500,
  )
  return [
    ...suggested(work),
    ...open.flatMap((response) => [...waiting(work, response), ...actions(response), ...end(work, response)]),
    ...consultationsDue(work),
  ]
}

function suggested(work: Work): DueItem[] {
  const { proposalMinutes } = reminders
  const proposals = proposalsNow(work)
    .filter(({ putOff, blocked }) => putOff === null && !blocked)
    .map(({ key, plan, change, level, since, response }) => ({
      key: `responseProposal/${key}`,
      kind: 'responseProposal' as const,
      id: response ?? 0,
      text: work.words(`notices:responses.due.${change}`, { matter: plan.name, level: levelMark(level) }),
      dueAt: plusMinutes(since ?? work.now, proposalMinutes),
      page: 'responses',
    }))
  const notices = noticeOffers(work)
    .filter(({ putOff }) => putOff === null)
    .map(({ key, message, issuers, hazard, level, issuedAt }) => ({
      key: `responseProposal/${key}`,
      kind: 'responseProposal' as const,
      id: message,
      text: work.words('notices:responses.due.notice', {
        issuer: issuers[0] ?? '',
        hazard: work.settings.language === 'en' ? englishHazard(hazard) : hazard,
        level: levelMark(level),
      }),
      dueAt: plusMinutes(issuedAt, proposalMinutes),
      page: 'responses',
    }))
  return [...proposals, ...notices]
}

function waiting(work: Work, { id, matter, steps, waiting: of }: Response): DueItem[] {
  const step = steps.find((one) => one.id === of)
  if (!step) return []
  const text = work.words(`notices:responses.due.${step.change}`, { matter, level: levelMark(step.level) })
  const dueAt = plusMinutes(step.at, reminders.approvalMinutes)
  return [
    {
      key: `responseApproval/${step.id}`,
      kind: 'responseApproval',
      id,
      text,
      dueAt,
      page: `responses/${id}`,
    },
  ]
}

function actions({ id, actions: all }: Response): DueItem[] {
  return all
    .filter(({ outcome }) => outcome === '')
    .map(({ id: action, words, who, dueAt }) => ({
      key: `responseAction/${action}`,
      kind: 'responseAction',
      id: action,
      text: [words, who].filter(Boolean).join(' · '),
      dueAt,
      page: `responses/${id}`,
    }))
}

function end(work: Work, { id, matter, level, until, state }: Response): DueItem[] {
  if (until === null || (state !== 'inForce' && state !== 'changing')) return []
  if (work.now < plusMinutes(until, -reminders.endBeforeMinutes)) return []
  const text = work.words('notices:responses.due.end', { matter, level: levelMark(level) })
  return [
    {
      key: `responseEnd/${id}/${until}`,
      kind: 'responseEnd',
      id,
      text,
      dueAt: until,
      page: `responses/${id}`,
    },
  ]
}

/** The next consultation agreed on, until a later one on the same matter is written down or its response has ended. */
function consultationsDue(work: Work): DueItem[] {
  const soon = plusMinutes(work.now, reminders.consultationBeforeMinutes)
  return consultationsWhere(work.db, open, [soon], 100).map(({ id, topic, nextAt }) => ({
    key: `consultation/${id}`,
    kind: 'consultation',
    id,
    text: topic,
    dueAt: nextAt ?? work.now,
    page: `responses/consultations/${id}`,
  }))
}

const open = `c.next_at <= ?
  AND NOT EXISTS (SELECT 1 FROM consultation k WHERE k.room = c.room AND k.corrects = c.id)
  AND NOT EXISTS (SELECT 1 FROM consultation k WHERE k.room = c.room AND k.held_at > c.held_at
    AND (k.response = c.response OR k.topic = c.topic OR (k.message IS NOT NULL AND k.message = c.message)))
  AND NOT EXISTS (SELECT 1 FROM response r WHERE r.room = c.room AND r.id = c.response AND r.state IN ('refused', 'ended'))`
