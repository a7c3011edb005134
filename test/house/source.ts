import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

/** A source file: its path from the top folder, with forward slashes, and its text. */
export interface Source {
  path: string
  text: string
}

/** Something a file does that the house does not allow, and what to do instead. */
export interface Breach {
  where: string
  says: string
}

/** A node of the syntax tree. */
export interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** The top folder of the checkout. */
export const root = join(import.meta.dirname, '..', '..')

/** The files under the top folder that match. */
export function filesIn(...patterns: string[]): Source[] {
  return patterns
    .flatMap((pattern) =>
      globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'out' }),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every source of the product. */
export function productSources(): Source[] {
  return filesIn('shared/**/*.ts', 'electron/**/*.{ts,mjs}', 'renderer/**/*.{ts,tsx}')
}

/** Every test with what helps it. */
export function testSources(): Source[] {
  return filesIn('test/**/*.ts')
}

const trees = new Map<string, ReturnType<typeof parseSync>>()

/** The syntax tree of a source, parsed once. */
export function treeOf({ path, text }: Source): ReturnType<typeof parseSync> {
  const key = `${path}\0${text}`
  const tree = trees.get(key) ?? parseSync(path, text)
  trees.set(key, tree)
  return tree
}

/** Every node of a source, from the outside in, with the node that holds it. */
export function* nodesOf(source: Source): Generator<{ node: Node; holder: Node }> {
  const program = treeOf(source).program as unknown as Node
  yield* within(program, program)
}

function* within(part: unknown, holder: Node): Generator<{ node: Node; holder: Node }> {
  if (Array.isArray(part)) for (const one of part) yield* within(one, holder)
  if (!isNode(part)) return
  yield { node: part, holder }
  for (const inner of Object.values(part)) if (inner && typeof inner === 'object') yield* within(inner, part)
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part
}

/** A place in a source as an editor opens it. */
export function place({ path, text }: Source, at: number): string {
  return `${path}:${text.slice(0, at).split('\n').length}`
}

const folders: Record<string, string> = {
  '#shared/': 'shared/',
  '#core/': 'electron/core/',
  '#main/': 'electron/main/',
  '#launch/': 'electron/launch/',
  '#renderer/': 'renderer/',
  '#resources/': 'resources/',
  '#test/': 'test/',
}

/** What a source imports, re-exports or loads: files by their path from the top folder, packages by name, with the place. */
export function importsOf(source: Source): { from: string; at: number }[] {
  return [...nodesOf(source)].flatMap(({ node }) => {
    const given = node.type === 'TSImportType' ? (node.argument ?? node.source) : node.source
    const value = isNode(given) ? (given.value ?? (given.literal as Node | undefined)?.value) : undefined
    return typeof value === 'string' && /Import|Export/.test(node.type)
      ? [{ from: targetOf(source.path, value), at: node.start }]
      : []
  })
}

function targetOf(path: string, from: string): string {
  if (from.startsWith('.')) return join(dirname(path), from).replaceAll('\\', '/')
  const [alias, folder] = Object.entries(folders).find(([start]) => from.startsWith(start)) ?? ['', '']
  return alias ? folder + from.slice(alias.length) : from
}
