import type { MessageFacts } from '../message.ts'
import type { ReadWarning } from '../read-warning.ts'
import type { Info } from './alert.ts'

type Where = Pick<MessageFacts, 'areas' | 'areaCodes' | 'shapes' | 'places'>

/** Where a message holds: what its blocks of one language say, and the places its words name; a block of another colour gives its places that colour. */
export function areasOf(infos: readonly Info[], words: ReadWarning | null): Where {
  const all = infos.flatMap(({ areas }) => areas)
  const several = new Set(infos.map(({ colour }) => colour)).size > 1
  const ofBlocks = several
    ? infos.flatMap(({ areas, colour }) =>
        areas.flatMap(({ name }) =>
          named(name).map((one) => ({ name: one.slice(0, 120), ...(colour ? { colour } : {}) })),
        ),
      )
    : []
  const shapes = all
    .flatMap((area) => area.shapes)
    .map((shape) =>
      'line' in shape ? { line: shape.line.map(pair) } : { ...shape, centre: pair(shape.centre) },
    )
  return {
    areas: once(all.flatMap(({ name }) => named(name)).map((name) => name.slice(0, 400))).slice(0, 500),
    areaCodes: once(all.flatMap(({ codes }) => codes.map((code) => code.slice(0, 40)))).slice(0, 2000),
    shapes: [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()].slice(0, 200),
    places: [...ofBlocks, ...(words?.places ?? [])].filter(({ name }) => name.length <= 120).slice(0, 500),
  }
}

function pair([north, east]: readonly [number, number]): [number, number] {
  return [north, east]
}

/** Several names are set apart by semicolons. */
function named(text: string): string[] {
  return text
    .split(/[;\uff1b\u3001]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)]
}
