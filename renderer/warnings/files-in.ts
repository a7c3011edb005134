import { call } from '#renderer/app/call.ts'
import { cell } from '#renderer/app/cell.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Imported } from '#shared/warnings/file-contract.ts'

/** What became of one file given to the window. */
export interface FileIn {
  number: number
  name: string
  /** Null while it is read. */
  imported: Imported | null
  refusal: Refusal | null
}

/** The files given to this window since it was opened, the newest first. */
export const filesIn = cell<readonly FileIn[]>([])

const mostMegabytes = 20
const step = 0x8000
let given = 0
let line: Promise<void> = Promise.resolve()

/** Takes files in, one after the other; each says what became of it. */
export function takeFiles(files: readonly File[], way: 'picked' | 'dropped'): Promise<void> {
  const lines = files.map((file) => {
    given += 1
    return { file, number: given }
  })
  const fresh = lines.map(({ file, number }) => ({ number, name: file.name, imported: null, refusal: null }))
  filesIn.write([...fresh.toReversed(), ...filesIn.read()])
  line = line.then(async () => {
    for (const { file, number } of lines) settle(number, await takeFile(file, way))
  })
  return line
}

/** Forgets what is shown of the files; what was taken in stays. */
export function clearFiles(): void {
  filesIn.write(filesIn.read().filter(({ imported, refusal }) => imported === null && refusal === null))
}

async function takeFile(file: File, way: 'picked' | 'dropped'): Promise<Partial<FileIn>> {
  if (file.size > mostMegabytes * 1024 * 1024)
    return { refusal: { code: 'warnings.fileTooLarge', fields: sizes(file) } }
  try {
    const base64 = encoded(new Uint8Array(await file.arrayBuffer()))
    const outcome = await call('warnings.importBytes', { name: file.name, base64, way })
    return outcome.ok ? { imported: outcome.value } : { refusal: outcome.refusal }
  } catch {
    return { refusal: { code: 'warnings.unreadable', fields: { path: file.name } } }
  }
}

function settle(number: number, part: Partial<FileIn>): void {
  filesIn.write(filesIn.read().map((one) => (one.number === number ? { ...one, ...part } : one)))
}

function encoded(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(binary)
}

function sizes({ size }: File): Refusal['fields'] {
  return { size: Math.ceil(size / 1024 / 1024), most: mostMegabytes }
}
