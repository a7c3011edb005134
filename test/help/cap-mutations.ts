import { zipped } from './cap.ts'
import type { Dice } from './dice.ts'

/** One way of spoiling a file. */
export type Mutation = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer

const declarations = ['UTF-8', 'GBK', 'GB2312', 'ISO-8859-1', 'UTF-16', 'BIG5', 'x-nothing', '']

/** Every way of spoiling a file, by name. */
export const mutations: Record<string, Mutation> = {
  flipped: (bytes, dice) => {
    const spoilt = Buffer.from(bytes)
    for (let count = 1 + dice.upTo(8); count > 0; count -= 1) spoilt[dice.upTo(bytes.length)] = dice.upTo(256)
    return spoilt
  },
  cut: (bytes, dice) => bytes.subarray(dice.upTo(40) * dice.upTo(2), dice.upTo(bytes.length)),
  doubled: (bytes, dice) => {
    const [from, to] = span(bytes, dice)
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
  },
  holed: (bytes, dice) => {
    const [from, to] = span(bytes, dice)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  spliced: (bytes, dice, other) =>
    Buffer.concat([bytes.subarray(0, dice.upTo(bytes.length)), other.subarray(dice.upTo(other.length))]),
  tagsSwapped: (bytes, dice) => {
    const text = bytes.toString('latin1')
    const names = [...new Set([...text.matchAll(/<([A-Za-z:]+)/g)].map((found) => found[1] as string))]
    if (names.length < 2) return bytes
    const [one, two] = [dice.one(names), dice.one(names)]
    const swapped = text.replace(
      new RegExp(`(</?)(${one}|${two})\\b`, 'g'),
      (_, open, name) => open + (name === one ? two : one),
    )
    return Buffer.from(swapped, 'latin1')
  },
  endTagSwapped: (bytes, dice) => {
    const text = bytes.toString('latin1')
    const ends = [...text.matchAll(/<\/[A-Za-z:]+>/g)]
    if (ends.length < 2) return bytes
    const [one, two] = [dice.one(ends), dice.one(ends)]
    return Buffer.from(text.slice(0, one.index) + two[0] + text.slice(one.index + one[0].length), 'latin1')
  },
  encodingNamedOtherwise: (bytes, dice) =>
    Buffer.from(
      bytes.toString('latin1').replace(/encoding="[^"]*"/, `encoding="${dice.one(declarations)}"`),
      'latin1',
    ),
  encodingBroken: (bytes, dice) => {
    const at = dice.upTo(bytes.length)
    const noise = Buffer.from(Array.from({ length: 1 + dice.upTo(6) }, () => 0x80 + dice.upTo(128)))
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
  },
  widened: (bytes, dice) => Buffer.from(bytes.toString('utf8'), 'utf16le').subarray(dice.upTo(2)),
  misread: (bytes) => Buffer.from(new TextDecoder('gb18030').decode(bytes)),
  nestedDeep: (bytes, dice) => {
    const depth = dice.one([10, 39, 40, 41, 1000, 50_000])
    const text = bytes.toString('latin1')
    const nest = '<deep>'.repeat(depth) + '</deep>'.repeat(dice.upTo(2) === 0 ? depth : depth - 1)
    return Buffer.from(
      text.replace(/<info>|<cap:info>/, (tag) => `${tag}${nest}`),
      'latin1',
    )
  },
  timesChanged: (bytes, dice) => {
    const years = ['0000', '1899', '2025', '2027', '9999', '20x6', '-2026']
    return Buffer.from(
      bytes
        .toString('latin1')
        .replace(/2026-0\d/g, (found) =>
          dice.upTo(3) === 0 ? `${dice.one(years)}-${dice.one(['00', '02', '13', '07'])}` : found,
        ),
      'latin1',
    )
  },
  emptied: (bytes, dice) => {
    const text = bytes.toString('latin1')
    return Buffer.from(
      text.replace(/>([^<>]+)<\//g, (all) => (dice.upTo(6) === 0 ? '></' : all)),
      'latin1',
    )
  },
  overfull: (bytes, dice) => {
    const fill = dice.one([
      '0,0 ',
      '&amp;',
      'A',
      '，',
      '<x/>',
      '暴雨橙色预警信号 ',
      '１２３年月日时',
      '((((',
      '发布解除',
    ])
    const text = bytes.toString('utf8')
    const ends = [...text.matchAll(/<\/[a-zA-Z]+>/g)]
    const at = ends.length > 0 ? dice.one(ends).index : 0
    return Buffer.from(text.slice(0, at) + fill.repeat(dice.one([10, 1000, 20_000])) + text.slice(at))
  },
  entityPut: (bytes, dice) => {
    const entity = dice.one([
      '&x;',
      '&#0;',
      '&#x110000;',
      '&#xD800;',
      '&',
      '&lt',
      '<!ENTITY x "y">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?x?>',
    ])
    const at = dice.upTo(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(entity), bytes.subarray(at)])
  },
  packed: (bytes, dice, other) => {
    const zip = zipped({ 'a.xml': bytes, 'b/c.cap': other })
    for (let count = dice.upTo(4); count > 0; count -= 1) zip[dice.upTo(zip.length)] = dice.upTo(256)
    return zip.subarray(0, dice.upTo(3) === 0 ? dice.upTo(zip.length) : zip.length)
  },
}

function span(bytes: Buffer, dice: Dice): [number, number] {
  const ends = [dice.upTo(bytes.length), dice.upTo(bytes.length)].toSorted((a, b) => a - b)
  return [ends[0] as number, ends[1] as number]
}
