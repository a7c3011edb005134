import type { HydroMark, Series } from './contract.ts'
import { cubicMetres, metres, rainfall } from './level.ts'
import type { LevelName, Threshold } from './station.ts'
import { thresholdsOf } from './station.ts'

/** How a hydrograph looks: colours, type, words; on paper everything is black and told apart by dashes. */
export interface HydroDress {
  ink: string
  faint: string
  line: string
  sheet: string
  level: string
  flow: string
  rain: string
  /** Colour of the lines of the levels of note and of the marks. */
  mark: string
  font: string
  /** Size of the type in pixels. */
  size: number
  words: {
    level: string
    flow: string
    rain: string
    levels: Record<LevelName, string>
  }
  /** What is shown under the pointer; left out on paper. */
  pointer: 'shown' | 'none'
  /** The moment as the chart's own clock has it: milliseconds of a wall clock read as UTC. */
  clock(milliseconds: number): number
}

/** What is drawn: a list of options for ECharts. */
export type HydroOption = Record<string, unknown>

/** Longest stretch without a reading over which the line is drawn, in minutes. */
type Longest = number

const dashes: Record<LevelName, number[]> = {
  warning: [6, 4],
  guaranteed: [10, 4, 2, 4],
  record: [2, 3],
  floodLimit: [6, 4],
  floodHigh: [8, 3, 2, 3],
  design: [10, 4, 2, 4],
  check: [2, 3],
}

/** The hydrograph of a series: level and flow as lines with the levels of note across, rain as bars from the top, marks as numbered uprights. The same drawing for the screen and for paper. */
export function hydrograph(series: Series, dress: HydroDress, longest: Longest): HydroOption {
  const has = partsOf(series)
  const text = { color: dress.ink, fontFamily: dress.font, fontSize: dress.size }
  return {
    animation: false,
    useUTC: true,
    textStyle: text,
    aria: { enabled: false },
    legend: {
      bottom: 0,
      left: 'center',
      itemWidth: 30,
      textStyle: text,
      data: drawn(has).map((part) => dress.words[part]),
      selectedMode: false,
    },
    grid: {
      top: dress.size * 4.4,
      bottom: dress.size * 4.4,
      left: dress.size * 5,
      right: rightOf(has, dress.size),
    },
    ...(dress.pointer === 'shown' ? { tooltip: pointer(dress) } : {}),
    xAxis: timeAxis(series, dress),
    yAxis: [levelAxis(series, has, dress), flowAxis(has, dress), rainAxis(series, has, dress)],
    series: [levelLine(series, dress, longest), flowLine(series, dress, longest), rainBars(series, dress)],
  }
}

/** The levels of note that lie near enough to be drawn: those within the height of the curve above or below it. */
export function thresholdsShown({
  station,
  lowest,
  highest,
}: Pick<Series, 'station' | 'lowest' | 'highest'>): Threshold[] {
  if (!lowest || !highest) return []
  const reach = Math.max(highest.mm - lowest.mm, 1000)
  return thresholdsOf(station.levels).filter(({ mm }) => mm >= lowest.mm - reach && mm <= highest.mm + reach)
}

interface Parts {
  level: boolean
  flow: boolean
  rain: boolean
}

function partsOf({ level, flow, rain }: Series): Parts {
  return { level: level.length > 0, flow: flow.length > 0, rain: rain.length > 0 }
}

function drawn(has: Parts): (keyof Parts)[] {
  return (['level', 'flow', 'rain'] as const).filter((part) => has[part])
}

function rightOf({ flow, rain }: Parts, size: number): number {
  return size * (1.6 + (flow ? 4.4 : 0) + (rain ? 4 : 0))
}

function pointer({ sheet, ink, line, font, size }: HydroDress): object {
  return {
    trigger: 'axis',
    backgroundColor: sheet,
    borderColor: line,
    textStyle: { color: ink, fontFamily: font, fontSize: size },
    axisPointer: { type: 'line', lineStyle: { color: ink } },
    transitionDuration: 0,
  }
}

function timeAxis({ from, to }: Series, { clock, faint, line, ink, size }: HydroDress): object {
  return {
    type: 'time',
    min: clock(Date.parse(from)),
    max: clock(Date.parse(to)),
    axisLine: { onZero: false, lineStyle: { color: ink } },
    axisTick: { lineStyle: { color: ink } },
    splitLine: { show: true, lineStyle: { color: line } },
    axisLabel: {
      color: faint,
      fontSize: size,
      hideOverlap: true,
      formatter: {
        year: '{yyyy}',
        month: '{yyyy}-{MM}',
        day: '{MM}-{dd}',
        hour: '{HH}:{mm}',
        minute: '{HH}:{mm}',
        second: '{HH}:{mm}:{ss}',
      },
    },
  }
}

function axis(words: string, { ink, faint, line, size }: HydroDress): object {
  return {
    type: 'value',
    name: words,
    nameGap: size * 2,
    nameTextStyle: { color: ink, fontSize: size, align: 'center' },
    axisLine: { show: true, lineStyle: { color: ink } },
    axisLabel: { color: faint, fontSize: size, hideOverlap: true },
    splitLine: { lineStyle: { color: line } },
  }
}

/** The curve takes the lower two thirds when rain hangs from the top. */
function levelAxis(series: Series, has: Parts, dress: HydroDress): object {
  const { lowest, highest } = series
  if (!has.level || !lowest || !highest) return { ...axis('', dress), show: false }
  const heights = [lowest.mm, highest.mm, ...thresholdsShown(series).map(({ mm }) => mm)]
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  const margin = Math.max((high - low) * 0.08, 50)
  const room = has.rain ? (high - low + margin) * 0.45 : margin
  const step = stepFor(high + room - low + margin)
  return {
    ...axis(dress.words.level, dress),
    min: (Math.floor((low - margin) / step) * step) / 1000,
    max: (Math.ceil((high + room) / step) * step) / 1000,
    axisLabel: {
      ...(axis('', dress) as { axisLabel: object }).axisLabel,
      formatter: (value: number) => value.toFixed(2),
    },
  }
}

/** Millimetres from line to line so that a height has about eight of them. */
function stepFor(height: number): number {
  return [50, 100, 200, 500, 1000, 2000, 5000, 10_000].find((step) => height / step <= 8) ?? 50_000
}

function flowAxis(has: Parts, dress: HydroDress): object {
  const beside = axis(dress.words.flow, dress)
  return {
    ...beside,
    show: has.flow,
    position: 'right',
    splitLine: { show: false },
    scale: true,
    nameTextStyle: { color: dress.ink, fontSize: dress.size, align: has.rain ? 'right' : 'center' },
  }
}

function rainAxis({ rain }: Series, has: Parts, dress: HydroDress): object {
  const most = Math.max(1, ...rain.map(([, tenths]) => tenths / 10))
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => most / each <= 4) ?? 1000
  const top = Math.ceil(most / step) * step
  return {
    ...axis(dress.words.rain, dress),
    show: has.rain,
    position: 'right',
    offset: has.flow ? dress.size * 4.4 : 0,
    inverse: true,
    nameLocation: 'start',
    min: 0,
    max: has.level || has.flow ? top * 3 : top * 1.1,
    interval: step,
    splitLine: { show: false },
    axisLabel: {
      ...(axis('', dress) as { axisLabel: object }).axisLabel,
      formatter: (value: number) => (value <= top ? String(value) : ''),
    },
  }
}

function levelLine(series: Series, dress: HydroDress, longest: Longest): object {
  const points = series.level.map(([at, mm]): [number, number] => [dress.clock(at), mm / 1000])
  return {
    name: dress.words.level,
    type: 'line',
    yAxisIndex: 0,
    symbol: 'circle',
    symbolSize: 4,
    showSymbol: points.length <= 200,
    lineStyle: { color: dress.level, width: 2 },
    itemStyle: { color: dress.level },
    data: broken(points, longest),
    tooltip: { valueFormatter: (value: number) => (value === null ? '' : metres(Math.round(value * 1000))) },
    markLine: markLines(series, dress),
  }
}

function flowLine(series: Series, dress: HydroDress, longest: Longest): object {
  const points = series.flow.map(([at, flow]): [number, number] => [dress.clock(at), flow / 1000])
  return {
    name: dress.words.flow,
    type: 'line',
    yAxisIndex: 1,
    symbol: 'triangle',
    symbolSize: 5,
    showSymbol: points.length <= 100,
    lineStyle: { color: dress.flow, width: 1.5, type: [7, 3] },
    itemStyle: { color: dress.flow },
    data: broken(points, longest),
    tooltip: {
      valueFormatter: (value: number) => (value === null ? '' : cubicMetres(Math.round(value * 1000))),
    },
  }
}

/** A bar stands over the time in which its rain fell. */
function rainBars(series: Series, dress: HydroDress): object {
  const half = series.rainMinutes * 30_000
  return {
    name: dress.words.rain,
    type: 'bar',
    yAxisIndex: 2,
    barCategoryGap: '0%',
    itemStyle: { color: dress.rain, borderColor: dress.sheet, borderWidth: series.rain.length > 120 ? 0 : 1 },
    data: series.rain.map(([at, tenths]) => [dress.clock(at - half), tenths / 10]),
    tooltip: { valueFormatter: (value: number) => rainfall(Math.round(value * 10)) },
  }
}

/** The line breaks where readings are missing for long. */
function broken(points: readonly [number, number][], longest: Longest): (readonly [number, number | null])[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before || point[0] - before[0] <= longest * 60_000) return [point]
    return [[(before[0] + point[0]) / 2, null] as const, point]
  })
}

function markLines(series: Series, dress: HydroDress): object {
  return {
    silent: true,
    symbol: 'none',
    data: [
      ...thresholdsShown(series).map((threshold) => levelMark(threshold, dress)),
      ...series.marks.map((mark, index) => upright(mark, index, dress)),
    ],
  }
}

function levelMark({ name, mm }: Threshold, { words, mark, font, size, sheet }: HydroDress): object {
  return {
    yAxis: mm / 1000,
    lineStyle: { color: mark, width: 1.2, type: dashes[name] },
    label: {
      position: 'insideStartTop',
      formatter: `${words.levels[name]} ${metres(mm)}`,
      color: mark,
      backgroundColor: sheet,
      padding: [1, 3],
      fontFamily: font,
      fontSize: size,
    },
  }
}

/** Marks are numbered; their words stand in a list beside the drawing. */
function upright({ at }: HydroMark, index: number, { ink, font, size, clock }: HydroDress): object {
  return {
    xAxis: clock(Date.parse(at)),
    lineStyle: { color: ink, width: 1, type: [1, 2] },
    label: { position: 'end', formatter: String(index + 1), color: ink, fontFamily: font, fontSize: size },
  }
}
