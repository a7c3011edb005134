import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { Board } from '#shared/roster/board.ts'
import { categoryOf } from '#shared/roster/category.ts'
import { live } from '#test/help/roster-acts.ts'
import { calendarDifferences, wallDifferences } from '#test/help/roster-exports.ts'
import { type RosterLife, rosterLife } from '#test/help/roster-life.ts'
import { onByModel } from '#test/help/roster-model.ts'

const steps = Number(process.env.DUTY_ROSTER_STEPS ?? 600)
const seed = Number(process.env.DUTY_SEED ?? 20261122)
const crewPosts = ['leader', 'lead', 'officer', 'standby']

test(
  `strip, day, board, tallies and exports agree after each of ${steps} random acts`,
  async () => {
    const life = await rosterLife(seed)
    const history: string[] = []
    const past: { at: string; on: string[] }[] = []
    let taken = 0
    for (let step = 1; step <= steps; step++) {
      const act = await live(life)
      history.push(`${step}. ${life.now()} ${act}`)
      const found = await disagreements(life, past)
      if (!act.includes('refused')) {
        taken += 1
        found.push(...(await exported(life, taken)))
      }
      expect(found, `seed ${seed}\n${history.slice(-12).join('\n')}`).toEqual([])
    }
    if (process.env.DUTY_ROSTER_STEPS) console.info(Object.fromEntries(life.told))
    for (const [name, { taken }] of life.told) expect([name, taken > 0]).toEqual([name, true])
    await life.room.ok('officer', 'shift.current', {})
  },
  30_000 + steps * 2000,
)

/** The calendar file after every act that was taken, the sheet on the wall after every one of a long run and every fourth of a short one: setting it in type is slow. */
async function exported(life: RosterLife, taken: number): Promise<string[]> {
  const [from, to] = [plusDays(life.today(), -1), plusDays(life.today(), 3)]
  const board = await life.get('roster.board', { from, to })
  const found = await calendarDifferences(life, board)
  if (process.env.DUTY_ROSTER_STEPS || taken % 4 === 0) found.push(...(await wallDifferences(life, board)))
  return found
}

/** Everything in which two tellings of who is on duty differ; nothing when all is well. */
async function disagreements(life: RosterLife, past: { at: string; on: string[] }[]): Promise<string[]> {
  const now = life.now()
  const [from, to] = [plusDays(life.today(), -2), plusDays(life.today(), 2)]
  const board = await life.get('roster.board', { from, to })
  const moments = [now, ...[-1, 0, 1].map(() => plusMinutes(now, life.dice.upTo(2 * 1440)))]
  const found: string[] = []
  for (const at of moments) {
    const [told, model, shown] = [
      await toldOn(life, at),
      onByModel(life.model, { at, now }),
      shownOn(board, at),
    ]
    const counted = model.filter((one) => !one.startsWith('('))
    found.push(...differing(`on duty at ${at}: told, by the model`, told, counted))
    found.push(...differing(`on duty at ${at}: on the board, by the model`, shown, model))
  }
  found.push(...(await strip(life)))
  found.push(...(await tallies(life, board, { from, to })))
  found.push(...(await unchanged(life, past, now)))
  return found
}

async function toldOn(life: RosterLife, at: string): Promise<string[]> {
  const { posts } = await life.get('roster.onDuty', { at })
  return posts.flatMap(({ post, people }) => people.map(({ id }) => `${post} ${id}`)).sort()
}

function shownOn({ days }: Board, at: string): string[] {
  return days
    .flatMap(({ slots }) => slots)
    .flatMap(({ post, on }) =>
      on
        .filter(({ from, to }) => from <= at && at < to)
        .map(({ id, shadow }) => (shadow ? `(${post} ${id})` : `${post} ${id}`)),
    )
    .sort()
}

/**
 * The strip shows who of the shift is there or should be by now. Handed over late, those present stay on the strip and on duty until they are
 * relieved, beside those of the coming crew whose hours have begun; whoever was recorded gone from the late shift is with neither.
 * A learner who is there stands on the strip and still does not count.
 */
async function strip(life: RosterLife): Promise<string[]> {
  const now = life.now()
  const { shift, next } = await life.get('shift.current', {})
  const late = now >= shift.to
  const there = (crew: typeof shift.crew, whom: readonly string[]) =>
    crew
      .filter(({ presence }) => whom.includes(presence))
      .filter(
        ({ presence, hours }) => presence === 'present' || (hours && hours.from <= now && now < hours.to),
      )
      .map(({ post, person }) => `${post} ${person.id}`)
  const gone = new Set(
    shift.crew
      .filter(({ presence, since }) => presence !== 'present' && since !== null && since >= shift.to)
      .map(({ post, person }) => `${post} ${person.id}`),
  )
  const coming = there(next?.crew ?? [], ['expected']).filter((one) => !gone.has(one))
  const shown = late
    ? [...there(shift.crew, ['present']), ...coming]
    : there(shift.crew, ['present', 'expected'])
  const learning = onByModel(life.model, { at: now, now })
  const told = (await toldOn(life, now)).filter((one) => crewPosts.includes(one.split(' ')[0] as string))
  const counted = [...new Set(shown)].filter((one) => !learning.includes(`(${one})`)).sort()
  return differing(`strip${late ? ', late,' : ''} and on duty`, counted, told)
}

/** What everybody did by the tallies, and by adding up the board. */
async function tallies(
  life: RosterLife,
  board: Board,
  days: { from: string; to: string },
): Promise<string[]> {
  const rows = await life.get('roster.fairness', days)
  const sums = new Map<string, number>()
  for (const { day, slots } of board.days)
    for (const { from, to, on } of slots)
      for (const one of on.filter(({ shadow }) => !shadow)) {
        const key = `${one.id} ${categoryOf(day)}`
        const part = (Date.parse(one.to) - Date.parse(one.from)) / (Date.parse(to) - Date.parse(from))
        sums.set(key, (sums.get(key) ?? 0) + part)
      }
  const told = new Map<string, number>(
    rows.flatMap(({ person, done }) =>
      Object.entries(done).map(([category, count]) => [`${person.id} ${category}`, count] as const),
    ),
  )
  return [...new Set([...sums.keys(), ...told.keys()])].flatMap((key) => {
    const [one, other] = [told.get(key) ?? 0, sums.get(key) ?? 0]
    return Math.abs(one - other) > 0.011 ? [`tally of ${key}: ${one}, by the board ${other}`] : []
  })
}

/** Whoever was on duty then was on duty then, whatever is done now. */
async function unchanged(
  life: RosterLife,
  past: { at: string; on: string[] }[],
  now: string,
): Promise<string[]> {
  const found: string[] = []
  const known =
    life.dice.upTo(2) === 0 ? past.at(-1 - life.dice.upTo(Math.min(past.length, 12))) : life.dice.one(past)
  if (known && known.at < now)
    found.push(
      ...differing(`on duty at ${known.at}: told now, told then`, await toldOn(life, known.at), known.on),
    )
  if (past.at(-1)?.at !== now) past.push({ at: now, on: await toldOn(life, now) })
  else past[past.length - 1] = { at: now, on: await toldOn(life, now) }
  return found
}

function differing(what: string, one: readonly string[], other: readonly string[]): string[] {
  return one.join() === other.join() ? [] : [`${what}: [${one.join(', ')}] [${other.join(', ')}]`]
}
