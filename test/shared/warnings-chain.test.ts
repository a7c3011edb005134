import { expect, test } from 'vitest'
import { type Woven, woven } from '#shared/warnings/chain.ts'
import type { Told } from '#shared/warnings/picture.ts'
import { warningRules } from '#shared/warnings/rules.ts'
import { inOrder, ownThread } from '#shared/warnings/thread.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { historyOf } from '#test/help/warning-histories.ts'
import type { Step } from '#test/help/warning-parts.ts'
import { type Said, seenAt, type Walk, walked } from '#test/help/warning-walk.ts'

const histories = Number(process.env.DUTY_WARNING_HISTORIES ?? 300)
const seed = Number(process.env.DUTY_SEED ?? 20_261_126)

const timeout = 5_000 + histories * 50

test(`${histories} random histories come out as the slow walk says`, { timeout }, () => {
  for (let number = 0; number < histories; number++) {
    const dice = diceOf(seed + number)
    const steps = historyOf(dice, 12)
    const said = saidOf(dice, steps)
    const ours = plain(weave(steps, said), steps)
    expect(ours, `history ${number}`).toEqual(plainWalk(walked(steps, said), steps))
  }
})

test('the order in which messages are given changes nothing', { timeout }, () => {
  for (let number = 0; number < histories; number++) {
    const dice = diceOf(seed + number)
    const steps = historyOf(dice, 9)
    const said = saidOf(dice, steps)
    expect(plain(weave(shuffled(dice, steps), said), steps)).toEqual(plain(weave(steps, said), steps))
  }
})

/** Some closings and answers, as officers might give them. */
function saidOf(dice: Dice, steps: readonly Step[]): Said {
  const closings = steps
    .filter(() => dice.upTo(8) === 0)
    .map(({ name, at }) => ({
      message: name,
      at: new Date(Date.parse(at) + dice.upTo(3000) * 60_000).toISOString(),
    }))
  const answers = new Map<string, string | null>()
  for (const step of steps) {
    if (dice.upTo(8) > 0) continue
    const earlier = steps.filter((one) => inOrder(one, step) < 0)
    answers.set(step.name, earlier.length > 0 && dice.upTo(2) === 0 ? dice.one(earlier).name : null)
  }
  return { closings, answers }
}

function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: dice.roll() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

function weave(steps: readonly Step[], said: Said): Woven {
  return woven({
    messages: steps.map((step) => toldOf(step, steps)),
    closings: said.closings.map(({ at, message }) => ({ at, message: Number(message) + 1 })),
    answers: new Map(
      [...said.answers].map(([name, to]) => [Number(name) + 1, to === null ? null : Number(to) + 1]),
    ),
    rules: warningRules,
  })
}

function toldOf(step: Step, steps: readonly Step[]): Told {
  const first = steps
    .filter((one) => one.facts.identifier !== '' && step.facts.refers.includes(one.facts.identifier))
    .filter((one) => inOrder(one, step) < 0)
    .toSorted(inOrder)[0]
  const up = first ? toldOf(first, steps) : null
  const { identity, at, facts } = step
  return {
    id: Number(step.name) + 1,
    identity,
    at,
    facts,
    thread: up?.thread ?? ownThread(facts),
    root: up?.root ?? identity,
  }
}

function plain({ chains, stands }: Woven, steps: readonly Step[]) {
  const named = (ids: readonly number[]) => ids.map((id) => `${id - 1}`).sort()
  const warnings = [...chains].map(({ members, picture, end }) => ({
    members: named(members),
    end: end && { at: end.at, how: end.how },
    since: steps.find(({ name }) => name === `${picture.first - 1}`)?.at,
    startMissing: picture.startMissing,
    colour: picture.colour,
    rest: picture.rest,
    places: picture.places.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    lapsesAt: picture.lapsesAt,
    validUntil: picture.validUntil,
    raised: `${picture.raised - 1}`,
  }))
  const asks = [...stands]
    .filter(([, { chain }]) => chain === null)
    .map(([id, { candidates }]) => ({
      name: `${id - 1}`,
      among: candidates.map((one) => one.picture.first - 1).sort(),
    }))
  return { warnings: byMembers(warnings), asks: asks.sort((a, b) => Number(a.name) - Number(b.name)) }
}

function plainWalk({ warnings, stands }: Walk, _steps: readonly Step[]) {
  const seen = warnings.map((warning) => {
    const { members, echoes, ended } = warning
    const told = ended?.how === 'lifted' ? members.slice(0, -1) : members
    const { since, startMissing, colour, rest, places, lapsesAt, validUntil, raised } = seenAt(
      { ...warning, members: told },
      '9999',
    )
    const names = [...members, ...echoes].map(({ name }) => name).sort()
    return {
      members: names,
      end: ended,
      since,
      startMissing,
      colour,
      rest,
      places,
      lapsesAt,
      validUntil,
      raised: raised.name,
    }
  })
  const asks = [...stands]
    .filter(([, stand]) => stand.in === null)
    .map(([name, { among }]) => ({
      name,
      among: among.map(({ members }) => Number(members[0]?.name)).sort(),
    }))
  return { warnings: byMembers(seen), asks: asks.sort((a, b) => Number(a.name) - Number(b.name)) }
}

function byMembers<T extends { members: string[] }>(warnings: T[]): T[] {
  return warnings.sort((a, b) => (a.members.join() < b.members.join() ? -1 : 1))
}
