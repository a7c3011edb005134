import { once } from './once.ts'

const han = /\p{Script=Han}/u
const mostRuns = 4000

/**
 * True when a text was spoilt before it came here: it holds the replacement sign, or most of its words, taken back
 * to the bytes of GBK or Latin-1, are Chinese in UTF-8 (or the other way round).
 */
export function garbled(text: string): boolean {
  if (text.includes('\ufffd')) return true
  const runs = (text.match(/[^\0-\x7f]+/g) ?? []).slice(0, mostRuns)
  const spoilt = runs.filter((run) => readAs('utf-8', inGbk(run)) || readAs('utf-8', inLatin(run)))
  if (spoilt.length >= 2 && spoilt.length * 3 >= runs.length) return true
  const latin = runs.filter((run) => readAs('gb18030', inLatin(run)))
  return latin.length >= 2 && latin.length * 2 >= runs.length && !han.test(text)
}

/** True when the bytes are at least two signs of text in an encoding, with Chinese in it; what is cut off at the end is forgiven. */
function readAs(encoding: string, bytes: Uint8Array | null): boolean {
  if (bytes === null || bytes.length < 4) return false
  try {
    return han.test(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }))
  } catch {
    return false
  }
}

function inGbk(run: string): Uint8Array | null {
  const bytes: number[] = []
  for (const sign of run) {
    const pair = gbkTable().get(sign)
    if (pair === undefined) return null
    bytes.push(...(pair > 0xff ? [pair >> 8, pair & 0xff] : [pair]))
  }
  return Uint8Array.from(bytes)
}

function inLatin(run: string): Uint8Array | null {
  const bytes: number[] = []
  for (const sign of run) {
    const byte = latinTable().get(sign)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

const gbkTable = once(() => {
  const decoder = new TextDecoder('gbk')
  const table = new Map<string, number>()
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second))
      if ([...sign].length === 1 && sign !== '\ufffd') table.set(sign, first * 256 + second)
    }
  return table.set('\u20ac', 0x80)
})

const latinTable = once(() => {
  const decoder = new TextDecoder('windows-1252')
  const bytes = Array.from({ length: 128 }, (_, place) => place + 128)
  return new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
})
