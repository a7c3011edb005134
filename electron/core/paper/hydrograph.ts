import { refuse } from '#shared/base/refusal.ts'
import { type HydrographData, hydrographPicture } from '#shared/paper/hydrograph.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import { chartClock } from '#shared/waters/chart-clock.ts'
import type { HydroMark, Series } from '#shared/waters/contract.ts'
import { type HydroDress, hydrograph } from '#shared/waters/hydrograph.ts'
import { levelNames, thresholdsOf } from '#shared/waters/station.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import { drawn } from '../drawing.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'

const pixelsPerMillimetre = 96 / 25.4

/** The facts and the drawing of a station over a time, `of` as `waters.view` keeps it. */
export function hydrographData(work: Work, of: number): HydrographData {
  const view = work.db.one<{ station: number; from_at: string; to_at: string; rain: number | null }>(
    'SELECT station, from_at, to_at, rain FROM hydrograph_view WHERE id = ?',
    of,
  )
  if (!view) refuse('waters.unknownView', { id: of })
  const span = { station: view.station, from: view.from_at, to: view.to_at }
  const series = work.call('waters.series', view.rain === null ? span : { ...span, rain: view.rain })
  const words = paperWords(work)
  const { name, code, kind, water, datum, levels } = series.station
  return {
    station: { name, code, kind, water, datum },
    from: series.from,
    to: series.to,
    chart: chartOf(series, words, work.room.zone),
    total: series.total,
    highest: series.highest,
    lowest: series.lowest,
    rainTotal: series.rainTotal,
    rainFrom: series.rainFrom?.name ?? '',
    levels: thresholdsOf(levels),
    crossings: series.crossings,
    marks: series.marks.map((mark) => ({ at: mark.at, words: markWords(mark, words) })),
  }
}

function chartOf(series: Series, words: PaperWords, zone: string): string {
  const { width, height } = hydrographPicture
  const longest = series.station.intervalMinutes * waterRules.gap.intervals
  return drawn(hydrograph(series, dressOf(series, words, zone), longest), {
    width: Math.round(width * pixelsPerMillimetre),
    height: Math.round(height * pixelsPerMillimetre),
  })
}

/** Black on white: the lines are told apart by their dashes. */
function dressOf({ from, to }: Series, words: PaperWords, zone: string): HydroDress {
  const levels = levelNames.map((name) => [name, words(`hydrograph.name.${name}`)])
  return {
    ink: '#000',
    faint: '#000',
    line: '#ddd',
    sheet: '#fff',
    level: '#000',
    flow: '#444',
    rain: '#888',
    mark: '#000',
    font: 'Duty Sans, Noto Sans SC, SimHei, sans-serif',
    size: 10.5,
    words: {
      level: words('hydrograph.axisLevel'),
      flow: words('hydrograph.axisFlow'),
      rain: words('hydrograph.axisRain'),
      levels: Object.fromEntries(levels) as HydroDress['words']['levels'],
    },
    pointer: 'none',
    clock: chartClock(zone, from, to),
  }
}

function markWords({ kind, text, sign }: HydroMark, words: PaperWords): string {
  if (kind === 'zone') return words(`hydrograph.act.${sign as 'prepare' | 'moveNow' | 'standDown'}`, { text })
  return words(`hydrograph.colour.${(sign || 'none') as 'red'}`, { text })
}
