import { type UnzipFileInfo, unzipSync } from 'fflate'
import { RefusalError, refuse } from '#shared/base/refusal.ts'
import { limits, megabytes } from './limits.ts'

/** A file in an archive: its path there and its bytes. */
export interface Packed {
  name: string
  bytes: Uint8Array
}

/** True when the bytes are those of a zip. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** The warning files in a zip, unpacked within limits; one with a path that leads outside is refused whole, an archive within is not opened. */
export function unpacked(bytes: Uint8Array): Packed[] {
  let [total, files] = [0, 0]
  const admit = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (leadsOutside(name)) refuse('warnings.pathOutside', { path: nameOf(name).slice(0, 200) })
    if (!isWarningFile(name)) return false
    files += 1
    total += Math.min(originalSize, limits.unpacked + 1)
    if (files > limits.filesInArchive) refuse('warnings.tooManyFiles', { most: limits.filesInArchive })
    if (total > limits.unpacked) refuse('warnings.unpacksTooLarge', { most: megabytes(limits.unpacked) })
    return true
  }
  const parts = orDamaged(() => unzipSync(bytes, { filter: admit }))
  return Object.entries(parts).map(([name, part]) => ({ name: nameOf(name), bytes: part }))
}

/** What a warning may be in, by the end of its name; pictures and documents that go with it stay in the archive. */
function isWarningFile(name: string): boolean {
  return /\.(?:xml|cap|atom|zip)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name)
}

function leadsOutside(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name)
}

/** Names are given byte by byte where the archive does not say that they are UTF-8: then they are UTF-8 or GBK all the same. */
function nameOf(name: string): string {
  const units = [...name].map((sign) => sign.charCodeAt(0))
  if (units.every((unit) => unit < 0x80) || units.some((unit) => unit > 0xff)) return name
  const bytes = Uint8Array.from(units)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A reader that stumbles over a file says so about the file; what it says is not for duty officers. */
function orDamaged<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof RefusalError) throw error
    return refuse('warnings.archiveDamaged')
  }
}
