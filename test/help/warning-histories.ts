import { MessageFacts } from '#shared/warnings/message.ts'
import { colours, type WarningAction } from '#shared/warnings/read-warning.ts'
import { identityOf } from '#shared/warnings/thread.ts'
import type { Dice } from './dice.ts'
import type { Step } from './warning-parts.ts'

/** Offices of histories in which hardly a message looks beyond its own line. */
const plainOffices = [['澄河县气象台'], ['临岭县气象台'], ['东湾县气象台']]
const offices = [
  ['澄河县气象台'],
  ['澄河县气象台'],
  ['澄河县气象局'],
  ['临岭县气象台'],
  ['临岭县水利局', '临岭县气象局'],
  [],
]
const actions: WarningAction[] = [
  'issue',
  'issue',
  'continue',
  'update',
  'upgrade',
  'downgrade',
  'lift',
  'lift',
]
const plainActions: WarningAction[] = ['issue', 'issue', 'issue', 'issue', 'issue', 'issue', 'update', 'lift']
const names = ['白石镇', '柳河乡', '桃源乡']
const start = Date.parse('2026-03-10T08:00:00.000Z')

/** A random history of one hazard: up to `most` different messages within some days, some naming earlier ones, some in the same minute. */
export function historyOf(dice: Dice, most: number, hazard = '暴雨'): Step[] {
  const steps: Step[] = []
  const wanted = 1 + dice.upTo(most)
  const span = dice.one([90, 600, 3000, 9000])
  const tame = dice.upTo(2) === 0
  while (steps.length < wanted) {
    const step = stepOf(dice, { steps, span, hazard, tame })
    const alike = steps.some((one) => one.identity === step.identity || likeness(one) === likeness(step))
    if (alike) continue
    steps.push(step)
  }
  return steps
}

interface Growing {
  steps: readonly Step[]
  span: number
  hazard: string
  tame: boolean
}

function stepOf(dice: Dice, { steps, span, hazard, tame }: Growing): Step {
  const minutes = dice.upTo(span)
  const at = new Date(start + minutes * 60_000).toISOString()
  const action = dice.one(tame ? plainActions : actions)
  const facts = MessageFacts.parse({
    issuers: dice.one(tame ? plainOffices : offices),
    action,
    hazard,
    colour: dice.upTo(8) === 0 ? null : dice.one(colours),
    issuedAt: at,
    ...horizonOf(dice, at),
    areas: !tame && dice.upTo(6) === 0 ? [dice.one(['澄河县', '白石镇'])] : [],
    places: placesOf(dice),
    reference: referenceOf(dice, steps),
    ...namesOf(dice, steps),
    text: `${steps.length}`,
  })
  return { name: `${steps.length}`, identity: identityOf(facts, `${steps.length}`), at, facts }
}

function horizonOf(dice: Dice, at: string): object {
  const kind = dice.upTo(6)
  if (kind === 0)
    return { validUntil: new Date(Date.parse(at) + (30 + dice.upTo(900)) * 60_000).toISOString() }
  return kind < 4 ? { horizonHours: dice.one([1, 2, 3, 6, 12]) } : {}
}

function placesOf(dice: Dice): object[] {
  const named = names.filter(() => dice.upTo(4) === 0)
  const several = dice.upTo(3) === 0
  return named.map((name) => (several && dice.upTo(5) > 0 ? { name, colour: dice.one(colours) } : { name }))
}

function referenceOf(dice: Dice, steps: readonly Step[]): object | null {
  if (dice.upTo(5) > 0) return null
  const issuedAt = steps.length > 0 && dice.upTo(2) === 0 ? dice.one(steps).at : null
  return { hazard: '', colour: dice.upTo(2) === 0 ? dice.one(colours) : null, issuedAt }
}

function namesOf(dice: Dice, steps: readonly Step[]): object {
  if (dice.upTo(2) === 0) return {}
  const others = steps.map(({ facts }) => facts.identifier).filter((one) => one !== '')
  const named =
    others.length > 0 && dice.upTo(2) === 0
      ? [dice.one(others), ...(dice.upTo(4) === 0 ? [dice.one(others)] : [])]
      : []
  const unknown = dice.upTo(8) === 0 ? ['nobody-knows'] : []
  return { identifier: `id-${dice.upTo(1_000_000)}`, refers: [...named, ...unknown] }
}

function likeness({ facts }: Step): string {
  return JSON.stringify([[...facts.issuers].sort(), facts.issuedAt, facts.action === 'lift'])
}
