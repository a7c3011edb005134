import type { Refusal } from '#shared/base/refusal.ts'
import { sheetLimits } from '#shared/imports/sheet.ts'

const step = 0x8000

/** The bytes of a chosen file as base64; a file beyond the limit is refused by its size and never read. */
export async function sheetBytes(file: File): Promise<{ base64: string } | { refusal: Refusal }> {
  if (file.size > sheetLimits.bytes)
    return { refusal: { code: 'imports.tooLarge', fields: tooLarge(file.size) } }
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return { base64: btoa(binary) }
}

function tooLarge(size: number): Refusal['fields'] {
  return { most: megabytes(sheetLimits.bytes), is: megabytes(size), megabytes: megabytes(sheetLimits.bytes) }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}
