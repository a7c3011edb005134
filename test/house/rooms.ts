import type { Breach } from './source.ts'

/** What the top folder may hold beside the four folders of the house and what belongs to tools. */
const topLevel = new Set([
  'electron',
  'renderer',
  'shared',
  'resources',
  'test',
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'package-lock.json',
  'LICENSE',
  'node_modules',
  'out',
])

/** Names in the top folder that have no business there. */
export function strangersAtTop(names: readonly string[]): Breach[] {
  return names
    .filter((name) => !topLevel.has(name) && !name.startsWith('.'))
    .map((where) => ({
      where,
      says: 'stands at the top: put it into the folder it serves (a config beside what it configures)',
    }))
}

/** Rooms that a layer lacks. */
export function missingRooms(layer: string, there: readonly string[], wanted: readonly string[]): Breach[] {
  return wanted
    .filter((room) => !there.includes(room))
    .map((room) => ({
      where: `${layer}/${room}`,
      says: 'is missing: every layer has the same rooms under the same names',
    }))
}
