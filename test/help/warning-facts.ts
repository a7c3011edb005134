import type { InputOf } from '#shared/contract/index.ts'
import { MessageFacts } from '#shared/warnings/message.ts'

/** What a message says, as an operation takes it. */
export type FactsGiven = InputOf<'warnings.enter'>['facts']

/** A rainstorm signal of an invented county station, with what is given over it. */
export function rain(more: Partial<FactsGiven> = {}): FactsGiven {
  return {
    issuers: ['澄河县气象台'],
    action: 'issue',
    hazard: '暴雨',
    eventType: '11B03',
    colour: 'orange',
    issuedAt: '2026-03-10T08:00:00.000Z',
    ...more,
  }
}

/** The same with everything filled in. */
export function rainFacts(more: Partial<FactsGiven> = {}): MessageFacts {
  return MessageFacts.parse(rain(more))
}

/** Alert, update and cancel of one event in the national form: the update and the cancel name the alert. */
export function nationalThree(): FactsGiven[] {
  const of = (identifier: string, more: Partial<FactsGiven>) =>
    rain({
      identifier: `99012341600000_${identifier}`,
      issuerCodes: ['99012341600000'],
      areas: ['澄河县'],
      ...more,
    })
  const refers = ['99012341600000_20260310160000']
  return [
    of('20260310160000', { issuedAt: '2026-03-10T08:00:00.000Z', horizonHours: 3 }),
    of('20260310174200', { issuedAt: '2026-03-10T09:42:00.000Z', action: 'upgrade', colour: 'red', refers }),
    of('20260311024000', { issuedAt: '2026-03-10T18:40:00.000Z', action: 'lift', colour: 'red', refers }),
  ]
}

/** Every order of a list. */
export function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((one, index) =>
    orders([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [one, ...rest]),
  )
}
