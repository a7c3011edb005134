import type { Series } from './contract.ts'
import type { HydroDress } from './hydrograph.ts'
import { type Threshold, thresholdsOf } from './station.ts'

/** Which of the three are drawn. */
export interface Parts {
  level: boolean
  flow: boolean
  rain: boolean
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

/** The time from left to right, by the chart's own clock. */
export function timeAxis({ from, to }: Series, { clock, faint, line, ink, size }: HydroDress): object {
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
export function levelAxis(series: Series, has: Parts, dress: HydroDress): object {
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

/** Flow on the right. */
export function flowAxis(has: Parts, dress: HydroDress): object {
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

/** Rain hanging from the top on the right, over a third of the height when it is not alone. */
export function rainAxis({ rain }: Series, has: Parts, dress: HydroDress): object {
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
