import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { root } from '#launch/place.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { type Desk, openDesk, pin } from '#test/help/furnished-room.ts'
import { largeLog } from '#test/help/large-log.ts'

// The first page and the total of any two-character search among a million entries, against a LIKE scan that answers the same.

const entries = Number(process.env.DUTY_BENCH_ENTRIES ?? 1_000_000)
const folder = join(root, 'out', 'bench')
const file = join(folder, `large-${entries}.db`)
const page = 50
const repeats = 5

interface Found {
  total: number
  ids: number[]
}

mkdirSync(folder, { recursive: true })
const made = await timedLater(() => largeLog(file, entries))
const desk = openDesk(file)
const { database } = desk.running.house.open()
await desk.ask('people.signIn', { person: 1, pin })
const first = await timedLater(() => through(desk, '燃气'))
process.stdout.write(
  `made in ${(made.took / 1000).toFixed(1)} s; first search after opening ${ms(first.took)}\n`,
)

const scan = likeScan(database)
const ratios: { words: string; figure: number; reference: number; total: number }[] = []
for (const words of queriesFrom(database)) {
  const took: number[] = []
  let found: Found = { total: 0, ids: [] }
  for (let n = 0; n < repeats; n++) {
    const answer = await timedLater(() => through(desk, words))
    took.push(answer.took)
    found = answer.value
  }
  const like = timed(() => scan(words))
  if (JSON.stringify(found) !== JSON.stringify(like.value))
    throw new Error(`${words}: ${JSON.stringify([found, like.value]).slice(0, 400)}`)
  ratios.push({ words, figure: median(took), reference: like.took, total: found.total })
}
ratios.sort((a, b) => a.reference / a.figure - b.reference / b.figure)
tell('worst', ratios[0] as (typeof ratios)[number])
tell('median', ratios[Math.floor(ratios.length / 2)] as (typeof ratios)[number])
await desk.close()

function tell(which: string, { words, figure, reference, total }: (typeof ratios)[number]): void {
  report({
    name: `log.search of two characters among ${entries.toLocaleString('en')}, ${which} of ${ratios.length} (${words}, ${total} found)`,
    figure: ms(figure),
    reference: `${ms(reference)} LIKE, same answer`,
    ratio: reference / figure,
    wanted: { atLeast: 100 },
  })
}

async function through(at: Desk, words: string): Promise<Found> {
  const { total, entries: found } = await at.ask('log.search', { words, limit: page })
  return { total, ids: found.map(({ id }) => id) }
}

/** The same columns as the index, each looked through with LIKE: once for the total, once for the newest. */
function likeScan(at: Database): (words: string) => Found {
  const columns = ['text', 'party_unit', 'party_name', 'party_post', 'party_telephone', 'handling']
  const said = ['subject', 'place', 'course'].map((part) => `telephone ->> '${part}'`)
  const condition = [...columns, ...said].map((column) => `${column} LIKE @like`).join(' OR ')
  const total = at.prepare(`SELECT count(*) FROM log_entry WHERE ${condition}`).pluck()
  const newest = at
    .prepare(`SELECT id FROM log_entry WHERE ${condition} ORDER BY id DESC LIMIT ${page}`)
    .pluck()
  return (words) => {
    const like = `%${words}%`
    return { total: total.get({ like }) as number, ids: newest.all({ like }) as number[] }
  }
}

/** Frequent, middling and rare pairs, counted in the log itself; mixed ones with Latin letters and digits, and absent ones beside them. */
function queriesFrom(at: Database): string[] {
  const texts = at
    .prepare('SELECT text FROM log_entry ORDER BY id DESC LIMIT 100000')
    .pluck()
    .all() as string[]
  const counts = new Map<string, number>()
  for (const text of texts)
    for (let n = 0; n + 1 < text.length; n++) {
      const pair = text.slice(n, n + 2)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  const ranked = [...counts].filter(([pair]) => /^[\p{L}\p{N}]{2}$/u.test(pair)).sort((a, b) => b[1] - a[1])
  const pairs = ranked.map(([pair]) => pair)
  const spread = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 0.6, 0.9].map((share) =>
    Math.floor(share * pairs.length),
  )
  const mixed = ['3号', 'A区', 'B区', '38', '11', '临A', '2号', 'C9', '00']
  const absent = ['鲸鱼', '龘龘', 'zq', 'Q7']
  return [
    ...new Set([
      ...pairs.slice(0, 12),
      ...spread.map((place) => pairs[place] as string),
      ...mixed,
      ...absent,
      '燃气',
    ]),
  ]
}
