import { type Breach, importsOf, place, type Source } from './source.ts'

/** Files that match `from` may import only what matches one of `may`; `$1` in `may` is what `from` caught. */
interface Wall {
  from: RegExp
  may: string[]
  says: string
}

const shared = '^shared/'
const packages = '^(?!electron$|electron/|react|antd|@ant-design|node:)[a-z@][\\w@./-]*$'
const node = '^node:'
const notOurs = '^(?!shared/|electron/|renderer/|resources/|test/)'

const walls: Wall[] = [
  {
    from: /^shared\//,
    may: [shared, '^(zod|date-fns|chinese-days|pinyin-pro)(/|$)', '^resources/'],
    says: 'shared holds pure rules: no Node, no Electron, no DOM. Take what you need as an argument, or do it in electron/core',
  },
  {
    from: /^electron\/core\/db\/migrations\/\d/,
    may: ['^better-sqlite3$'],
    says: 'a migration imports nothing of the app: what it needs stands in it, so that it does the same in ten years',
  },
  {
    from: /^electron\/core\/db\//,
    may: [shared, node, '^better-sqlite3$', '^electron/core/db/', '^electron/core/audit/chain\\.ts$'],
    says: 'core/db knows no room: give it what it needs from the room that calls it',
  },
  {
    from: /^electron\/core\/([a-z-]+)\//,
    may: [
      shared,
      node,
      `${notOurs}${packages.slice(1)}`,
      '^resources/',
      '^electron/core/[^/]+$',
      '^electron/core/(db|audit|$1)/',
    ],
    says: "a room of the core never imports another: read the other room's tables in your own store.ts, or call its operation by name with work.call(...)",
  },
  {
    from: /^electron\/core\//,
    may: [shared, node, `${notOurs}${packages.slice(1)}`, '^resources/', '^electron/core/'],
    says: "core never imports 'electron', React or main: it runs as a plain Node process too",
  },
  {
    from: /^electron\/(main|preload)\//,
    may: ['^shared/(contract|base)/', node, '^electron$', '^electron-log', '^electron/$1/', '^resources/'],
    says: 'main only relays: ask the core by a message; what both must know lies in shared/contract or shared/base',
  },
  {
    from: /^renderer\/ui\//,
    may: ['^renderer/ui/', '^shared/base/', `${notOurs}(?!node:|electron|better-sqlite3)`],
    says: 'renderer/ui knows no room and no app: take words and data as properties',
  },
  {
    from: /^renderer\/app\//,
    may: ['^renderer/', shared, '^resources/', `${notOurs}(?!node:|electron|better-sqlite3)`],
    says: 'a page is a sandboxed page: ask the core by call(...)',
  },
  {
    from: /^renderer\/([a-z-]+)\//,
    may: ['^renderer/(app|ui|$1)/', shared, '^resources/', `${notOurs}(?!node:|electron|better-sqlite3)`],
    says: "a room of the window never imports another: ask for the other room's data by its operation, or move the part to renderer/ui",
  },
]

/** Imports that go through a wall. */
export function wallBreaches(source: Source): Breach[] {
  const wall = walls.find(({ from }) => from.test(source.path))
  if (!wall) return []
  const own = wall.from.exec(source.path)?.[1] ?? ''
  const may = wall.may.map((pattern) => new RegExp(pattern.replace('$1', own)))
  return importsOf(source)
    .filter(({ from }) => !may.some((allowed) => allowed.test(from)))
    .map(({ from, at }) => ({ where: place(source, at), says: `imports ${from}: ${wall.says}` }))
}
