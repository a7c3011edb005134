import type { Breach, Node, Source } from './source.ts'
import { nodesOf, place } from './source.ts'

/** The words of one language: files, in them keys (nested), in them sentences. */
export type Words = { readonly [key: string]: string | Words }

/** Every sentence by its full key, `refusals.log.unknown`. */
export function sentences(words: Words, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[before + key, value]] : [...sentences(value, `${before}${key}.`)],
    ),
  )
}

/** Keys that one language has and the other lacks, and sentences whose named places differ; English plurals count as one key. */
export function unlikeWords(zh: Words, en: Words): Breach[] {
  const [source, other] = [singular(sentences(zh)), singular(sentences(en))]
  const missing = [...source.keys()]
    .filter((key) => !other.has(key))
    .map((key) => ({ where: `en ${key}`, says: 'is missing in English' }))
  const extra = [...other.keys()]
    .filter((key) => !source.has(key))
    .map((key) => ({ where: `zh-CN ${key}`, says: 'is missing in Chinese, the source' }))
  const unlike = [...source]
    .filter(([key, text]) => other.has(key) && places(text) !== places(other.get(key) as string))
    .map(([key, text]) => ({
      where: key,
      says: `has the places ${places(text)} in Chinese and ${places(other.get(key) as string)} in English`,
    }))
  const empty = [...source, ...other]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => ({ where: key, says: 'is empty' }))
  return [...missing, ...extra, ...unlike, ...empty]
}

function singular(words: Map<string, string>): Map<string, string> {
  return new Map([...words].map(([key, text]) => [key.replace(/_(one|other)$/, ''), text]))
}

function places(text: string): string {
  return (
    [...new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name))].sort().join(' ') ||
    'none'
  )
}

/** A code that a source gives, and where. */
export interface Code {
  code: string
  where: string
}

/** Refusal codes a source gives: `refuse('…')`, `refuseFields({ field: '…' })`, `code: '…'`, and messages of shapes. */
export function refusalCodes(source: Source): Code[] {
  return [...nodesOf(source)].flatMap(({ node }) => {
    const callee = (node.callee as Node | undefined)?.name
    const [first] = (node.arguments as Node[] | undefined) ?? []
    if (callee === 'refuse' && first) return codesIn(source, first)
    if (callee === 'refuseFields' && first?.type === 'ObjectExpression')
      return (first.properties as Node[]).flatMap((property) => codesIn(source, property.value as Node))
    if (node.type !== 'Property') return []
    const key = String((node.key as Node).name)
    const value = node.value as Node
    if (key === 'code' && dotted(value)) return codesIn(source, value)
    return key === 'message' && source.path.startsWith('shared/') ? codesIn(source, value) : []
  })
}

/** Notices a source writes into the log: `notice: '…'` beside fields, and the console's own watch. */
export function noticeCodes(source: Source): Code[] {
  return [...nodesOf(source)].flatMap(({ node }) => {
    if (node.type === 'Property' && (node.key as Node).name === 'notice' && dotted(node.value as Node))
      return codesIn(source, node.value as Node)
    const called = node.type === 'CallExpression' && (node.callee as Node).name === 'note'
    return called ? codesIn(source, (node.arguments as Node[])[0] as Node) : []
  })
}

/** Words the core itself asks for, `namespace:key`. */
export function keysAsked(source: Source): Code[] {
  return [...nodesOf(source)]
    .filter(
      ({ node }) => node.type === 'Literal' && /^(notices|paper|refusals):[\w.]+$/.test(String(node.value)),
    )
    .map(({ node }) => ({ code: String(node.value).replace(':', '.'), where: place(source, node.start) }))
}

function dotted(node: Node): boolean {
  return node.type === 'Literal' && /^[a-z]+\.[a-zA-Z]+$/.test(String(node.value))
}

function codesIn(source: Source, node: Node): Code[] {
  if (node.type === 'ConditionalExpression')
    return [...codesIn(source, node.consequent as Node), ...codesIn(source, node.alternate as Node)]
  const plain = node.type === 'Literal' && typeof node.value === 'string'
  return plain ? [{ code: String(node.value), where: place(source, node.start) }] : []
}
