import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './place.ts'

/** A fingerprint of all files under these paths of the checkout, names and contents. */
export function digest(paths: readonly string[]): string {
  const sum = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).sort())
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return sum.digest('hex')
}

/** All files under a path of the checkout, as paths from its top folder with forward slashes. */
export function filesUnder(path: string): string[] {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
    return globSync(path, { cwd: root })
  const found = globSync(`${path}/**/*`, { cwd: root, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
