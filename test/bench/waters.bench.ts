import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { chartClock } from '#shared/waters/chart-clock.ts'
import { type HydroDress, hydrograph } from '#shared/waters/hydrograph.ts'
import { levelNames } from '#shared/waters/station.ts'
import { median, ms, report, timed, timedLater } from '#test/help/figure.ts'
import { openDesk, pin } from '#test/help/furnished-room.ts'
import { largeWaters } from '#test/help/large-waters.ts'

// A year of hourly readings of any of 200 stations, from asking at the door to what is handed to the drawing library, against the raw SQL that fetches the same readings; the table of all stations as they stand.

const stations = Number(process.env.DUTY_BENCH_STATIONS ?? 200)
const hours = Number(process.env.DUTY_BENCH_HOURS ?? 8760)
const now = `${new Date().toISOString().slice(0, 13)}:00:00.000Z`
const kept = `${now.slice(0, 10)}T00:00:00.000Z`
const folder = join(root, 'out', 'bench')
const file = join(folder, `waters-${stations}-${hours}.db`)

mkdirSync(folder, { recursive: true })
const made = await timedLater(() => largeWaters(file, { stations, hours, now: kept }))
process.stdout.write(
  `${(stations * hours).toLocaleString('en')} readings, made in ${(made.took / 1000).toFixed(1)} s\n`,
)
const desk = openDesk(file)
const { database } = desk.running.house.open()
await desk.ask('people.signIn', { person: 1, pin })

const span = { from: plusMinutes(kept, -(hours - 1) * 60), to: kept }
const clock = chartClock('Asia/Shanghai', span.from, span.to)
const words = Object.fromEntries(levelNames.map((name) => [name, name])) as HydroDress['words']['levels']
const dress: HydroDress = {
  ink: '#000',
  faint: '#000',
  line: '#ddd',
  sheet: '#fff',
  level: '#000',
  flow: '#000',
  rain: '#888',
  mark: '#000',
  font: 'sans-serif',
  size: 11,
  words: { level: 'level', flow: 'flow', rain: 'rain', levels: words },
  pointer: 'shown',
  clock,
}
const raw = database.prepare(
  'SELECT observed_at, level_mm, flow_mm, rain_tenths FROM reading WHERE station = ? AND observed_at >= ? AND observed_at <= ? ORDER BY observed_at',
)

await desk.ask('waters.series', { station: 1, ...span })
const took: number[] = []
const reference: number[] = []
for (let station = 1; station <= stations; station += Math.max(1, Math.floor(stations / 40))) {
  const drawn = await timedLater(async () => {
    const series = await desk.ask('waters.series', { station, ...span })
    return { series, option: hydrograph(series, dress, 180) }
  })
  const fetched = timed(() => raw.all(station, span.from, span.to))
  if (drawn.value.series.total !== fetched.value.length)
    throw new Error(`station ${station}: readings are missing`)
  took.push(drawn.took)
  reference.push(fetched.took)
}
report({
  name: `a year of one of ${stations} stations, from the door to the drawing (worst of ${took.length})`,
  figure: ms(Math.max(...took)),
  reference: `${ms(Math.max(...reference))} raw SQL of the same rows`,
  ratio: 100 / Math.max(...took),
  wanted: { atLeast: 1 },
})
report({
  name: `the same, median of ${took.length}`,
  figure: ms(median(took)),
  reference: `${ms(median(reference))} raw SQL of the same rows`,
  ratio: median(reference) / median(took),
})

const table: number[] = []
for (let n = 0; n < 5; n += 1)
  table.push((await timedLater(() => desk.ask('waters.state', { at: kept }))).took)
report({
  name: `all ${stations} stations as they stand`,
  figure: ms(median(table)),
  reference: '-',
  ratio: 100 / median(table),
})
const due: number[] = []
for (let n = 0; n < 5; n += 1) due.push((await timedLater(() => desk.ask('waters.due', {}))).took)
report({
  name: `what is due of ${stations} stations`,
  figure: ms(median(due)),
  reference: '-',
  ratio: 100 / median(due),
})
await desk.close()
