import { strFromU8, unzipSync, zipSync } from 'fflate'
import { RefusalError, refuse } from '#shared/base/refusal.ts'

/** What a packed document may be at most when unpacked. */
const mostBytes = 40 * 1024 * 1024

/** The XML parts of a packed document by path; nothing is inflated beyond the limit, and a part that declares entities is refused. */
export function xmlParts(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0
  const parts = orDamaged(name, () =>
    unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (!/\.(xml|rels)$/.test(path)) return false
        total += originalSize
        if (total > mostBytes) refuse('plans.fileTooLarge', { name })
        return true
      },
    }),
  )
  const texts = new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
  for (const text of texts.values()) if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse('plans.damaged', { name })
  return texts
}

/** The same parts packed anew: a reader then sees exactly what was looked at. */
export function packedAgain(parts: ReadonlyMap<string, string>): Buffer {
  const bytes = [...parts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 0 }))
}

/** A reader that stumbles over a file says so about the file. */
export function orDamaged<T>(name: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    return damaged(name, error)
  }
}

/** The refusal for a file that could not be read; a refusal stays what it is. */
export function damaged(name: string, error: unknown): never {
  if (error instanceof RefusalError) throw error
  return refuse('plans.damaged', { name })
}
