import { refuse } from '#shared/base/refusal.ts'

/** A file's text, the encoding it was read in, and whether that is another one than it says itself. */
export interface FileText {
  text: string
  encoding: string
  mended: boolean
}

/** What encodings are called and how they are read; GB18030 holds GB2312 and GBK, windows-1252 holds ISO-8859-1. */
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  cp936: 'gb18030',
  'windows-936': 'gb18030',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  big5: 'big5',
}

/** Reads bytes as text: by the byte order mark, else as the XML declaration says, unless the bytes are plainly something else. */
export function textOf(bytes: Uint8Array): FileText {
  if (bytes.length === 0) refuse('warnings.emptyFile')
  const wide = wideEncoding(bytes)
  if (wide !== null)
    return { text: strictly(wide, bytes) ?? refuse('warnings.wrongEncoding'), encoding: wide, mended: false }
  if (bytes.includes(0)) refuse('warnings.notXml')
  return readAsSaid(bytes, declared(bytes))
}

function readAsSaid(bytes: Uint8Array, said: string): FileText {
  const encoding = encodings[said]
  const utf8 = strictly('utf-8', bytes)
  if (encoding === undefined && utf8 === null) refuse('warnings.wrongEncoding')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', mended: encoding !== 'utf-8' && !ascii(bytes) }
  const other = encoding === 'utf-8' ? 'gb18030' : (encoding as string)
  const text = strictly(other, bytes)
  if (text === null) refuse('warnings.wrongEncoding')
  return { text, encoding: other, mended: encoding === 'utf-8' }
}

/** The encoding of the XML declaration in small letters; UTF-8 when it names none. */
function declared(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return (
    /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/
      .exec(head)?.[1]
      ?.toLowerCase() ?? 'utf-8'
  )
}

/** Two bytes a character, told by the mark at the beginning or by how `<` looks. */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be'
  return null
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function ascii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}
