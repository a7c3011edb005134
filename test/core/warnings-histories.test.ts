import { expect, test } from 'vitest'
import type { ChainRow } from '#core/warnings/rows.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { type Lived, lived, nameOf, quick, saidIn } from '#test/help/warning-life.ts'
import { seenAt, type Walked, walked, wasOpen } from '#test/help/warning-walk.ts'

const histories = Number(process.env.DUTY_WARNING_LIVES ?? 40)
const perRoom = 20
const seed = Number(process.env.DUTY_SEED ?? 20_261_126)
const late = '2026-04-01T00:00:00.000Z'

test(`${histories} random histories in random order leave the chains the slow walk leaves`, {
  timeout: histories * 2_000,
}, async () => {
  for (let first = 0; first < histories; first += perRoom) {
    const room = await openTestRoom()
    room.clock.passUntil(late)
    for (let number = first; number < Math.min(histories, first + perRoom); number++) {
      const dice = diceOf(seed + number)
      const life = await lived(room, dice, { most: 10, hazard: `试验灾害${number}` })
      const walk = walked(life.steps, saidIn(life))
      expect(standing(room, life), `history ${number}`).toEqual(expected(walk))
      await sameInForce(room, { dice, life, warnings: walk.warnings })
      await sameDue(room, { dice, life, warnings: walk.warnings })
    }
    room.close()
  }
})

/** The chains of a history as the file has them, and where its other messages stand. */
function standing(room: TestRoom, life: Lived) {
  const sqlite = room.sqlite()
  const chains = sqlite
    .prepare("SELECT * FROM warning_chain WHERE family = ? AND ending <> 'merged'")
    .all(`actual|${life.hazard}`) as (ChainRow & { id: number })[]
  const members = sqlite
    .prepare("SELECT id FROM warning_message WHERE chain = ? AND standing = 'joined'")
    .pluck()
  const loose = sqlite
    .prepare("SELECT id, candidates FROM warning_message WHERE family = ? AND standing IN ('held', 'asks')")
    .all(`actual|${life.hazard}`) as { id: number; candidates: string }[]
  const named = (id: number) => (members.all(id) as number[]).map((one) => nameOf(life, one)).sort()
  return {
    warnings: chains
      .map((row) => ({
        members: named(row.id),
        since: row.began_at,
        colour: row.colour,
        lapsesAt: row.lapses_at,
        ended: row.ending,
        endedAt: row.ended_at.slice(0, 16),
      }))
      .sort(byMembers),
    loose: loose
      .map(({ id, candidates }) => ({
        name: nameOf(life, id),
        among: (JSON.parse(candidates) as number[]).map((one) => named(one).join()).sort(),
      }))
      .sort(byName),
  }
}

function expected({ warnings, stands }: ReturnType<typeof walked>) {
  const told = (warning: Walked) => {
    const { members, echoes, ended } = warning
    const kept = ended?.how === 'lifted' ? members.slice(0, -1) : members
    const { since, colour, lapsesAt } = seenAt({ ...warning, members: kept }, '9999')
    const names = [...members, ...echoes].map(({ name }) => name).sort()
    return {
      members: names,
      since,
      colour,
      lapsesAt,
      ended: ended?.how ?? '',
      endedAt: (ended?.at ?? '9999-12-31T00:00').slice(0, 16),
    }
  }
  const names = ({ members, echoes }: Walked) =>
    [...members, ...echoes]
      .map(({ name }) => name)
      .sort()
      .join()
  return {
    warnings: warnings.map(told).sort(byMembers),
    loose: [...stands]
      .filter(([, { in: home }]) => home === null)
      .map(([name, { among }]) => ({ name, among: among.map(names).sort() }))
      .sort(byName),
  }
}

interface Scene {
  dice: Dice
  life: Lived
  warnings: readonly Walked[]
}

async function sameInForce(room: TestRoom, { dice, life, warnings }: Scene): Promise<void> {
  for (let look = 0; look < 4; look++) {
    const at = new Date(Date.parse('2026-03-10T08:00:00.000Z') + dice.upTo(12_000) * 60_000).toISOString()
    const answer = await quick(room, 'warnings.inForce', { at })
    const ours = answer?.warnings
      .filter(({ hazard }) => hazard === life.hazard)
      .map((one) => ({
        since: one.since,
        colour: one.colour,
        places: one.places.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        issuedAt: one.issuedAt,
        lapsesAt: one.lapsesAt,
        validUntil: one.validUntil,
        state: one.state,
        startMissing: one.startMissing,
      }))
    const theirs = warnings
      .filter((warning) => wasOpen(warning, at))
      .map((warning) => {
        const { raised: _raised, rest: _rest, ...seen } = seenAt(warning, at)
        return seen
      })
    expect(ours?.sort(bySince), at).toEqual(theirs.sort(bySince))
  }
}

/** Deadlines at a moment after the last message, reckoned from the walk alone. */
async function sameDue(room: TestRoom, { dice, life, warnings }: Scene): Promise<void> {
  const now = room.clock.now()
  const last = life.steps
    .map(({ at }) => at)
    .sort()
    .at(-1)
  if (last === undefined) return
  for (let look = 0; look < 3; look++) {
    const at = new Date(Date.parse(last) + dice.upTo(2000) * 60_000).toISOString()
    room.clock.setWall(at)
    const due = await quick(room, 'warnings.due', {})
    const mine = new RegExp(`${life.hazard}(?!\\d)`)
    const ours = due
      ?.filter(({ text, kind }) => kind !== 'warningAsks' && mine.test(text))
      .map(({ kind, dueAt }) => `${kind} ${dueAt}`)
    const theirs = warnings
      .filter(({ ended }) => ended === null)
      .flatMap((warning) => dueOf(warning, life, at))
    expect(ours?.sort(), at).toEqual(theirs.sort())
  }
  room.clock.setWall(now)
}

function dueOf(warning: Walked, { did, arrived }: Lived, at: string): string[] {
  const { colour, lapsesAt, raised } = seenAt(warning, at)
  const [lastOne] = [warning.members.at(-1)]
  const later = (from: string, minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString()
  const checks = did
    .filter(({ act, message }) => act === 'renewal' && message === lastOne?.name)
    .map((one) => one.at)
    .sort()
  const checked = checks.at(-1)
  if (at >= lapsesAt) {
    const again = checked === undefined ? lapsesAt : later(checked, 360)
    return [`warningLapsed ${again > lapsesAt ? again : lapsesAt}`]
  }
  const reported = did.some(
    ({ act, message }) =>
      act === 'reported' && warning.members.some((one) => one.name === message && one.at >= raised.at),
  )
  const within = colour === 'red' || colour === 'orange' ? 5 : 15
  return [
    ...(reported ? [] : [`warningReport ${later(arrived.get(raised.name) ?? '', within)}`]),
    ...(checked === undefined ? [`warningRenewal ${later(lapsesAt, -30)}`] : []),
  ]
}

function byMembers(one: { members: string[] }, other: { members: string[] }): number {
  return one.members.join() < other.members.join() ? -1 : 1
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1
}

function bySince(one: Seen, other: Seen): number {
  return keyOf(one) < keyOf(other) ? -1 : 1
}

interface Seen {
  since: string
  issuedAt: string
  colour: string | null
  lapsesAt: string
  places: readonly object[]
  validUntil: string | null
}

function keyOf({ since, issuedAt, colour, lapsesAt, places, validUntil }: Seen): string {
  return JSON.stringify([since, issuedAt, colour, lapsesAt, places, validUntil])
}
