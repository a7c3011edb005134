import type { Instant } from '#shared/base/instant.ts'
import type { Channel, DeskCode } from './desk.ts'
import type { History, SentReport } from './history.ts'
import type { Stage } from './report.ts'

/** The stages that carry an incident onward; a verification answers a question and carries nothing. */
const chainStages: readonly Stage[] = ['first', 'initial', 'followUp', 'final', 'supplement']

/** By which channels a report satisfies a rule: what came in writing need not be telephoned any more. */
const serves: Record<Channel, readonly Channel[]> = {
  phone: ['phone', 'written', 'system'],
  written: ['written', 'system'],
  system: ['system'],
}

/** A report as it reached a desk. */
export interface Arrival {
  report: number
  stage: Stage
  sentAt: Instant
}

/** The reports of an incident's chain, in the order of their issue. */
export function chainOf({ reports }: Pick<History, 'reports'>): SentReport[] {
  return reports
    .filter(({ stage }) => chainStages.includes(stage))
    .toSorted((a, b) => (a.issuedAt === b.issuedAt ? a.id - b.id : a.issuedAt < b.issuedAt ? -1 : 1))
}

/** Reports of the chain as they first reached a desk by a channel that serves the one asked for, in order of time. */
export function arrivalsAt(history: History, desk: DeskCode, channel: Channel): Arrival[] {
  return chainOf(history)
    .flatMap(({ id, stage, deliveries }) => {
      const times = deliveries
        .filter((one) => one.desk === desk && serves[channel].includes(one.channel))
        .map(({ sentAt }) => sentAt)
        .sort()
      return times[0] === undefined ? [] : [{ report: id, stage, sentAt: times[0] }]
    })
    .toSorted((a, b) => (a.sentAt === b.sentAt ? a.report - b.report : a.sentAt < b.sentAt ? -1 : 1))
}
