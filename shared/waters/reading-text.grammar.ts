import { delimiterOf } from '#shared/imports/delimiter.grammar.ts'
import { tight } from '#shared/imports/tidy.ts'
import { instantMeant, momentIn } from './reading-time.grammar.ts'

/** A station by what it may be called. */
export interface NamedStation {
  id: number
  name: string
  code: string
  kind: 'river' | 'reservoir' | 'rain' | 'tide'
}

/** A pasted line as understood: figures as words, null where the station or the moment was not found. */
export interface ReadLine {
  /** From 1. */
  line: number
  text: string
  station: number | null
  observedAt: string | null
  level: string
  flow: string
  rain: string
}

/** Where the words of a paste are read. */
export interface PasteFacts {
  stations: readonly NamedStation[]
  now: string
  zone: string
}

/** Stands where the name of a station was taken out. */
const takenOut = '\u0001'

type Named = 'level' | 'flow' | 'rain'

const figure = String.raw`[-+]?\d[\d,]*(?:\.\d+)?`
const units = String.raw`(?:立方米(?:\/|每)秒|m3\/s|厘米|公分|毫米|mm|cm|米|m)?`
const named: readonly (readonly [Named, RegExp])[] = [
  [
    'level',
    new RegExp(String.raw`(?:库水位|潮位|水位|level|z)\s*(?:为|是|:|=)?\s*(${figure}\s*${units})`, 'i'),
  ],
  [
    'flow',
    new RegExp(String.raw`(?:出库流量|入库流量|流量|flow|q)\s*(?:为|是|:|=)?\s*(${figure}\s*${units})`, 'i'),
  ],
  [
    'rain',
    new RegExp(
      String.raw`(?:时段雨量|降雨量|降水量|雨量|降雨|rain|p)\s*(?:为|是|:|=)?\s*(${figure}\s*${units})`,
      'i',
    ),
  ],
]
const bare = new RegExp(String.raw`(?<![\d.])(${figure}\s*${units})(?![\d.])`, 'gi')

/** Reads pasted lines, one reading each: `白石站 18时 36.42`, `白石站,2026-07-20 18:00,36.42,120,`, `白石站7月20日18时水位36.42米，流量120立方米/秒`. */
export function readPaste(text: string, facts: PasteFacts): ReadLine[] {
  const lines = text.split(/\r\n|\r|\n|[；;](?=\s*\S)/)
  return lines.flatMap((line, index) => {
    const said = line.normalize('NFKC').trim()
    return said === '' || isHeading(said) ? [] : [readLine(said, index + 1, facts)]
  })
}

/** A line of headings or a title holds no figure that could be one. */
function isHeading(said: string): boolean {
  return !/\d/.test(said)
}

function readLine(text: string, line: number, facts: PasteFacts): ReadLine {
  const { station, rest } = stationIn(text, facts.stations)
  const words = rest.replace(takenOut, ' ')
  const labelled = labelledIn(words)
  const cells = labelled ? null : cellsOf(rest)
  const told = cells === null ? words : cells.join('\t')
  const found = momentIn(told)
  const base = {
    line,
    text: text.slice(0, 400),
    station: station?.id ?? null,
    observedAt: found && instantMeant(found.moment, facts),
  }
  if (labelled) return { ...base, ...labelled }
  const isRain = station?.kind === 'rain'
  if (cells !== null && found) return { ...base, ...columnsAfter(told.slice(found.end), isRain) }
  const without = found ? `${told.slice(0, found.start)} ${told.slice(found.end)}` : told
  return { ...base, ...bareIn(without, isRain) }
}

/** The station whose name stands in a text, the longest name first; its name is taken out. */
function stationIn(
  text: string,
  stations: readonly NamedStation[],
): { station: NamedStation | null; rest: string } {
  const calls = stations
    .flatMap((station) => callsOf(station).map((call) => ({ station, call })))
    .sort((a, b) => b.call.length - a.call.length)
  const found = calls.find(({ call }) => text.toLowerCase().includes(call))
  if (!found) return { station: null, rest: text }
  const at = text.toLowerCase().indexOf(found.call)
  return { station: found.station, rest: text.slice(0, at) + takenOut + text.slice(at + found.call.length) }
}

function callsOf({ name, code }: NamedStation): string[] {
  const spaced = name.normalize('NFKC').trim().toLowerCase()
  return [spaced, tight(name), ...(code.length >= 4 ? [tight(code)] : [])].filter((call) => call !== '')
}

/** The cells of a line that is part of a table; null when it is words. */
function cellsOf(rest: string): string[] | null {
  const sign = delimiterOf(rest)
  const cells = rest.split(sign)
  return cells.length >= 3 ? cells.map((cell) => cell.trim()).filter((cell) => cell !== takenOut) : null
}

/** Columns after the time stand in the order of the sheet: level, flow, rain; a rain station's only figure is rain. */
function columnsAfter(rest: string, isRain: boolean): Record<Named, string> {
  const [, level = '', flow = '', rain = ''] = rest.split('\t').map((cell) => cell.trim())
  if (isRain && flow === '' && rain === '') return { level: '', flow: '', rain: level }
  return { level, flow, rain }
}

/** Figures that are named by words beside them; null when none is. */
function labelledIn(text: string): Record<Named, string> | null {
  const found: Record<Named, string> = { level: '', flow: '', rain: '' }
  for (const [name, pattern] of named) found[name] = (pattern.exec(text)?.[1] ?? '').replace(/\s/g, '')
  return found.level || found.flow || found.rain ? found : null
}

/** Figures alone stand in the order level, flow, rain; a rain station's first is rain. */
function bareIn(text: string, isRain: boolean): Record<Named, string> {
  const [first = '', second = '', third = ''] = [...text.matchAll(bare)].map((match) =>
    (match[1] ?? '').replace(/\s/g, ''),
  )
  return isRain ? { level: '', flow: '', rain: first } : { level: first, flow: second, rain: third }
}
