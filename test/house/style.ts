import { type Breach, type Node, nodesOf, place, type Source, treeOf } from './source.ts'

/** Default exports; only a tool's config may have one. */
export function defaultExports(source: Source): Breach[] {
  if (/\.config\.ts$/.test(source.path)) return []
  return [...nodesOf(source)]
    .filter(({ node }) => node.type === 'ExportDefaultDeclaration')
    .map(({ node }) => ({
      where: place(source, node.start),
      says: 'exports a default: give it a name, so that it is called the same everywhere',
    }))
}

/** Exported things without a sentence that says what they promise. */
export function uncommentedExports(source: Source): Breach[] {
  const ends = treeOf(source)
    .comments.filter(({ type }) => type === 'Block')
    .map(({ end }) => end)
  const body = (treeOf(source).program as unknown as { body: Node[] }).body
  const first = body.findIndex(({ type }) => type !== 'ImportDeclaration')
  return body
    .filter((node, index) => node.type === 'ExportNamedDeclaration' && node.declaration && index >= first)
    .filter(
      (node) =>
        !ends.some(
          (end) =>
            end <= node.start &&
            source.text
              .slice(end, node.start)
              .replace(/^\s*\/\/.*$/gm, '')
              .trim() === '',
        ),
    )
    .map((node) => ({
      where: place(source, node.start),
      says: 'exports something without a comment: one sentence on what it promises',
    }))
}

const shortcuts: [RegExp, string][] = [
  [/@ts-(ignore|nocheck|expect-error)/, 'switches the compiler off: say the type instead'],
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'leaves work undone without an owner: do it, or write it into the plan'],
]

/** Comments that switch the compiler off or leave work undone. */
export function shortcutComments(source: Source): Breach[] {
  return treeOf(source).comments.flatMap(({ value, start }) =>
    shortcuts
      .filter(([words]) => words.test(value))
      .map(([, says]) => ({ where: place(source, start), says })),
  )
}

/** The type `any`, wherever it stands. */
export function anyTypes(source: Source): Breach[] {
  return [...nodesOf(source)]
    .filter(({ node }) => node.type === 'TSAnyKeyword')
    .map(({ node }) => ({
      where: place(source, node.start),
      says: 'says any: name the type, or unknown and look at it',
    }))
}

/** Tests that are left out or that keep others from running. */
export function idleTests(source: Source): Breach[] {
  return [...nodesOf(source)].flatMap(({ node }) => {
    const of = String((node.object as Node | undefined)?.name)
    const name = String((node.property as Node | undefined)?.name)
    const idle =
      node.type === 'MemberExpression' &&
      /^(test|it|describe)$/.test(of) &&
      /^(skip|only|todo|fails)$/.test(name)
    return idle
      ? [{ where: place(source, node.start), says: `${of}.${name}: a test runs or is not there` }]
      : []
  })
}

const hosts = /\/\/(registry|npm|packages?)\.[\w-]+\.\w+/
const absolute = /(^|[\s'"`=(])\/(home|root|work|Users|mnt)\/[\w.-]+/

/** Names of package hosts and paths of one machine. */
export function machineNames({ path, text }: Source): Breach[] {
  return text.split('\n').flatMap((line, index) => {
    const found = hosts.exec(line)?.[0] ?? absolute.exec(line)?.[0].trim()
    return found
      ? [
          {
            where: `${path}:${index + 1}`,
            says: `names ${found}: it must work on any machine, whatever package host it uses`,
          },
        ]
      : []
  })
}
