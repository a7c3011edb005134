import type { HydroMark, Series } from './contract.ts'
import { flowAxis, levelAxis, type Parts, rainAxis, thresholdsShown, timeAxis } from './hydrograph-axes.ts'
import { cubicMetres, metres, rainfall } from './level.ts'
import type { LevelName, Threshold } from './station.ts'

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

/** How many numbers of marks find room beside each other over the drawing. */
const mostNumbers = 24

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
  const numbers = markNumbers(series)
  return {
    silent: true,
    symbol: 'none',
    data: [
      ...thresholdsShown(series).map((threshold) => levelMark(threshold, dress)),
      ...series.marks.map((mark, index) => upright(mark, numbers[index] ?? '', dress)),
    ],
  }
}

/** The number over each mark; those that stand too close to be told apart share one, `2–4`, over the first of them. */
export function markNumbers({ from, to, marks }: Pick<Series, 'from' | 'to' | 'marks'>): string[] {
  const apart = (Date.parse(to) - Date.parse(from)) / mostNumbers
  const firsts: number[] = []
  for (const [index, { at }] of marks.entries()) {
    const first = marks[firsts.at(-1) ?? 0]
    if (index === 0 || !first || Date.parse(at) - Date.parse(first.at) >= apart) firsts.push(index)
  }
  return marks.map((_, index) => {
    const group = firsts.indexOf(index)
    if (group < 0) return ''
    const last = firsts[group + 1] ?? marks.length
    return last - index > 1 ? `${index + 1}–${last}` : String(index + 1)
  })
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
function upright({ at }: HydroMark, number: string, { ink, font, size, clock }: HydroDress): object {
  return {
    xAxis: clock(Date.parse(at)),
    lineStyle: { color: ink, width: 1, type: [1, 2] },
    label: { position: 'end', formatter: number, color: ink, fontFamily: font, fontSize: size },
  }
}
