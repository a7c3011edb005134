import type { EChartsCoreOption } from 'echarts/core'
import type { Colours } from '#renderer/app/colours.ts'
import { fonts } from '#renderer/app/theme.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { categories } from '#shared/roster/plan/problem.ts'

interface ChartDress {
  colours: Colours
  /** Of the window; 1 is a base of 10 px per rem. */
  scale: number
  words: Record<'done' | 'due' | 'owed' | 'share' | 'balance', string>
}

/** Two rows of bars per person: done (filled) against due (outlined), and what is owed (right) or done beyond (left, hatched). */
export function chartOf(rows: readonly FairnessRow[], dress: ChartDress): EChartsCoreOption {
  const { colours, scale, words } = dress
  const text = { color: colours.ink, fontFamily: fonts, fontSize: 13 * scale }
  const top = 84 * scale
  const grid = { top, bottom: 8 * scale }
  return {
    animation: false,
    textStyle: text,
    legend: { top: 30 * scale, left: 0, data: [words.done, words.due, words.owed], textStyle: text },
    title: [titleAt(words.share, '0%', text), titleAt(words.balance, '68%', text)],
    grid: [
      { ...grid, left: 92 * scale, width: '44%' },
      { ...grid, left: '68%', right: 44 * scale },
    ],
    xAxis: [valueAxis(0, dress), valueAxis(1, dress)],
    yAxis: [nameAxis(0, rows, dress), nameAxis(1, rows, dress)],
    series: series(rows, dress),
  }
}

function titleAt(words: string, left: string, text: object): object {
  return { text: words, left, top: 2, textStyle: { ...text, fontWeight: 600 } }
}

function valueAxis(gridIndex: number, { colours, scale }: ChartDress): object {
  return {
    type: 'value',
    gridIndex,
    position: 'top',
    axisLabel: { color: colours.faint, fontSize: 12 * scale },
    splitLine: { lineStyle: { color: colours.line } },
  }
}

function nameAxis(gridIndex: number, rows: readonly FairnessRow[], { colours, scale }: ChartDress): object {
  return {
    type: 'category',
    gridIndex,
    inverse: true,
    data: rows.map(({ person }) => person.name),
    axisLabel: gridIndex === 0 ? { color: colours.ink, fontSize: 13 * scale } : { show: false },
    axisLine: { lineStyle: { color: colours.faint } },
    axisTick: { show: false },
  }
}

function series(rows: readonly FairnessRow[], { colours, scale, words }: ChartDress): object[] {
  const bar = { type: 'bar', barMaxWidth: 12 * scale, barGap: '15%', label: label(colours, scale) }
  return [
    {
      ...bar,
      name: words.done,
      itemStyle: { color: colours.accent },
      data: rows.map(({ done }) => sumOf(done)),
    },
    {
      ...bar,
      name: words.due,
      itemStyle: { color: colours.sheet, borderColor: colours.ink, borderWidth: 1 },
      data: rows.map(({ due }) => sumOf(due)),
    },
    {
      ...bar,
      name: words.owed,
      xAxisIndex: 1,
      yAxisIndex: 1,
      itemStyle: { color: colours.amber },
      data: rows.map(({ owed }) => owedBar(sumOf(owed), colours)),
    },
  ]
}

function label({ ink }: Colours, scale: number): object {
  return { show: true, position: 'right', color: ink, fontSize: 12 * scale }
}

/** What was done beyond the share runs to the left, hatched, so that a print without colour tells it too. */
function owedBar(value: number, { green, sheet }: Colours): object {
  if (value >= 0) return { value }
  const decal = {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 3],
    rotation: Math.PI / 4,
    color: sheet,
  }
  return { value, itemStyle: { color: green, decal }, label: { position: 'left' } }
}

function sumOf(duties: FairnessRow['owed']): number {
  const sum = categories.reduce((total, category) => total + duties[category], 0)
  return Math.round(sum * 100) / 100
}
