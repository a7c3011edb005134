import type { Refusal } from '#shared/base/refusal.ts'

const most = 6 * 1024 * 1024
const step = 0x8000

/** The bytes of a chosen file as base64; a file beyond six megabytes is refused by its size and never read. */
export async function fileBytes(file: File): Promise<{ base64: string } | { refusal: Refusal }> {
  if (file.size > most) return { refusal: { code: 'plans.fileTooLarge', fields: {} } }
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return { base64: btoa(binary) }
}
