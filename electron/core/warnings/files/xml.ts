import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { RefusalError, refuse } from '#shared/base/refusal.ts'
import type { Element } from '#shared/warnings/cap/element.ts'
import { refuseDeclarations } from './declarations.ts'
import { limits } from './limits.ts'

const textKey = '#text'
const plainKey = '#cdata'

/** Attributes say nothing in a warning; entities are read here and never by the parser. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: plainKey,
  textNodeName: textKey,
  maxNestedTags: limits.depth,
  jPath: false,
})

type Piece = Record<string, Piece[] | string>

/** The root element of a text; a text that is no XML, is broken, nested too deep or declares entities is refused. */
export function elementOf(text: string): Element {
  const body = text.replace(/^\ufeff?\s*/, '')
  if (!body.startsWith('<')) refuse('warnings.notXml')
  refuseDeclarations(body)
  const roots = parsed(body).filter((piece) => !(textKey in piece))
  const faults = XMLValidator.validate(body)
  if (faults !== true) refuse('warnings.xmlBroken', { line: faults.err.line })
  const [root] = roots
  if (!root || roots.length > 1) refuse('warnings.xmlBroken', { line: 1 })
  return elementFrom(root)
}

function parsed(text: string): Piece[] {
  try {
    return parser.parse(text) as Piece[]
  } catch (error) {
    if (error instanceof RefusalError) throw error
    const why = error instanceof Error ? error.message : ''
    if (/nested/i.test(why)) refuse('warnings.tooDeep', { most: limits.depth })
    const faults = XMLValidator.validate(text)
    return refuse('warnings.xmlBroken', { line: faults === true ? 1 : faults.err.line })
  }
}

function elementFrom(piece: Piece): Element {
  const [[name, inside]] = Object.entries(piece) as [[string, Piece[]]]
  const texts: string[] = []
  const children: Element[] = []
  for (const one of inside) {
    if (textKey in one) texts.push(plain(withoutEntities(String(one[textKey]))))
    else if (plainKey in one) texts.push(plain(plainCharacters(one[plainKey])))
    else children.push(elementFrom(one))
  }
  return { name: name.toLowerCase(), text: texts.join(''), children }
}

function plainCharacters(inside: Piece[] | string | undefined): string {
  return Array.isArray(inside) ? inside.map((one) => String(one[textKey] ?? '')).join('') : ''
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five signs and numbered characters; any other name stays as it stands, nothing is looked up anywhere. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (all, whole, hex, name) => {
    if (name !== undefined) return signs[name] ?? all
    const point = whole === undefined ? Number.parseInt(hex, 16) : Number(whole)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}

/** Signs no XML may hold are left out. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are meant
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
}
