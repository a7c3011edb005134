import { children, type Element, textIn } from './element.ts'

/** A place on the ground: degrees north and east. */
export type Point = readonly [north: number, east: number]

/** A closed or open line, or a circle with its radius in metres (0 is the point itself). */
export type Shape = { line: readonly Point[] } | { centre: Point; metres: number }

/** Where a message holds: words, shapes, area codes. */
export interface Area {
  name: string
  shapes: readonly Shape[]
  codes: readonly string[]
}

/** How the shapes of an area are read: the form of the message, the most points of a line that are kept. */
export interface Ground {
  form: 'national' | 'oasis'
  points: number
}

/** An area, and what had to be done to its shapes. */
export interface ReadArea {
  area: Area
  marks: ('shapeSimplified' | 'shapeDamaged')[]
}

/** Reads one area; points that are none are left out, lines with too many are thinned, each with a mark. */
export function areaIn(element: Element, { form, points }: Ground): ReadArea {
  const marks = new Set<'shapeSimplified' | 'shapeDamaged'>()
  const lines = children(element, 'polygon').flatMap(({ text }) => {
    const { line, damaged } = lineOf(text, form)
    if (damaged) marks.add('shapeDamaged')
    if (line.length > points) marks.add('shapeSimplified')
    return line.length > 0 ? [{ line: thinned(line, points) }] : []
  })
  const circles = children(element, 'circle').flatMap(({ text }) => {
    const circle = circleOf(text, form)
    if (circle === null && text.trim() !== '') marks.add('shapeDamaged')
    return circle ? [circle] : []
  })
  const codes = children(element, 'geocode').flatMap(codesOf)
  return {
    area: { name: textIn(element, 'areaDesc'), shapes: [...lines, ...circles], codes },
    marks: [...marks],
  }
}

function codesOf(element: Element): string[] {
  const text = textIn(element, 'value') || element.text
  return text.split(/[,;\s]+/).filter((code) => code !== '')
}

function lineOf(text: string, form: Ground['form']): { line: Point[]; damaged: boolean } {
  const pairs = text.split(/[\s;]+/).filter((pair) => pair !== '')
  const numbers = pairs.map(pairOf)
  const sound = numbers.filter((pair) => pair !== null)
  const turn = sound.filter((pair) => eastFirst(pair, form)).length * 2 > sound.length
  const line = sound.map((pair) => (turn ? turned(pair) : pair)).filter(onEarth)
  return { line, damaged: line.length < pairs.length }
}

/** The radius is in kilometres with OASIS, in metres in the national form. */
function circleOf(text: string, form: Ground['form']): Shape | null {
  if (text.length > 200) return null
  const [, at = '', radius = ''] = /^\s*(\S+?)[\s,]+(\d{1,9}(?:\.\d{0,12})?)\s*$/.exec(text) ?? []
  const pair = pairOf(at)
  if (pair === null) return null
  const centre = eastFirst(pair, form) ? turned(pair) : pair
  const metres = Number(radius) * (form === 'oasis' ? 1000 : 1)
  return onEarth(centre) ? { centre, metres } : null
}

function pairOf(text: string): Point | null {
  const found = /^([+-]?\d{1,3}(?:\.\d{0,20})?),([+-]?\d{1,3}(?:\.\d{0,20})?)$/.exec(text)
  return found ? [Number(found[1]), Number(found[2])] : null
}

/** OASIS writes north first; national messages are met both ways, and no place of this country lies north of 60 or west of 60 degrees east. */
function eastFirst([first, second]: Point, form: Ground['form']): boolean {
  return first > 90 || (form === 'national' && first > 60 && first < 140 && second > 0 && second < 60)
}

function turned([first, second]: Point): Point {
  return [second, first]
}

function onEarth([north, east]: Point): boolean {
  return Math.abs(north) <= 90 && Math.abs(east) <= 180
}

/** Every n-th point, the first and the last always. */
function thinned(line: readonly Point[], most: number): readonly Point[] {
  if (line.length <= most) return line
  const step = (line.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => line[Math.round(index * step)] as Point)
}
