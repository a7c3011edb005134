import type { RankedHazards } from './figures.ts'

/** How the chart looks: colours, type, words. On paper the parts are black, grey and white with a line round them. */
export interface RankingDress {
  ink: string
  line: string
  parts: Record<RankingPart, string>
  font: string
  /** Size of the type in pixels. */
  size: number
  words: Record<RankingPart, string>
}

/** What a bar is made of. */
export const rankingParts = ['inTime', 'late', 'overdue', 'running'] as const

/** One part of a bar. */
export type RankingPart = (typeof rankingParts)[number]

/** What is drawn: options for ECharts. */
export type RankingOption = Record<string, unknown>

/** A bar for every township or sector in the order of the ranking: rectified in time, rectified late, overdue, still running, with the number in each part. */
export function rankingChart(lines: readonly RankedHazards[], dress: RankingDress): RankingOption {
  const text = { color: dress.ink, fontFamily: dress.font, fontSize: dress.size }
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: false },
    legend: {
      bottom: 0,
      left: 'center',
      itemWidth: 16,
      itemHeight: 10,
      textStyle: text,
      data: rankingParts.map((part) => dress.words[part]),
      selectedMode: false,
    },
    grid: { top: dress.size, bottom: dress.size * 4.4, left: dress.size * 10, right: dress.size * 2 },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: dress.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: dress.ink } },
      axisLabel: { ...text, width: dress.size * 9, overflow: 'truncate' },
    },
    series: rankingParts.map((part) => bar(lines, part, dress)),
  }
}

/** How many hazards a part of a bar stands for. */
export function partOf({ inTime, rectified, overdue, open }: RankedHazards, part: RankingPart): number {
  return { inTime, late: rectified - inTime, overdue, running: open - overdue }[part]
}

function bar(lines: readonly RankedHazards[], part: RankingPart, dress: RankingDress): object {
  return {
    name: dress.words[part],
    type: 'bar',
    stack: 'all',
    barMaxWidth: dress.size * 2.2,
    itemStyle: { color: dress.parts[part], borderColor: dress.ink, borderWidth: 0.8 },
    label: {
      show: true,
      position: 'inside',
      color: inkOn(dress.parts[part], dress.ink),
      fontFamily: dress.font,
      fontSize: dress.size - 1,
      formatter: ({ value }: { value: number }) => (value === 0 ? '' : String(value)),
    },
    data: lines.map((line) => partOf(line, part)),
  }
}

/** Black or white, whichever is read on a colour given as six hexadecimal digits. */
function inkOn(colour: string, otherwise: string): string {
  const parts = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16))
  if (!parts) return otherwise
  const [red = 0, green = 0, blue = 0] = parts
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#000000' : '#ffffff'
}
